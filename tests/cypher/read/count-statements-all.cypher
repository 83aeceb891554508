WITH [] AS others
MATCH (statement:Statement)
WHERE statement.order > $asked.above AND statement.order < $asked.below
      AND ($asked.kind IS NULL OR statement.kind = $asked.kind)
      AND ($asked.publisher IS NULL OR statement.publisher = $asked.publisher)
      AND ($asked.asOf IS NULL OR EXISTS {
        (statement)-[:APPEARS_IN]->(shown:ArticleVersion)
        WHERE shown.versionKey > '0000-00-01' AND shown.versionKey < $asked.asOf
      })
      AND all(pattern IN $asked.common WHERE statement.text =~ pattern)
      AND all(other IN others WHERE CASE other.side
        WHEN 'ABOUT' THEN EXISTS { (statement)-[r:ABOUT]->() WHERE r.entity IN other.ids }
        WHEN 'SAID' THEN EXISTS { (statement)<-[r:SAID]-() WHERE r.entity IN other.ids }
        WHEN 'ADDRESSED_TO' THEN EXISTS { (statement)-[r:ADDRESSED_TO]->() WHERE r.entity IN other.ids }
        WHEN 'SAID_AT' THEN EXISTS { (statement)-[r:SAID_AT]->() WHERE r.entity IN other.ids }
      END)
RETURN count(statement) AS count
