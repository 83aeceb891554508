WITH [] AS others
MATCH (statement:Statement)
WHERE statement.order >= $asked.from AND statement.order < $asked.before
      AND ($asked.kind IS NULL OR statement.kind = $asked.kind)
      AND ($asked.publisher IS NULL OR statement.publisher = $asked.publisher)
      AND all(pattern IN $asked.common WHERE statement.text =~ pattern)
      AND all(other IN others WHERE CASE other.side
        WHEN 'ABOUT' THEN EXISTS { (statement)-[r:ABOUT]->() WHERE r.entity IN other.ids }
        ELSE EXISTS { (statement)<-[r:SAID]-() WHERE r.entity IN other.ids }
      END)
RETURN count(statement) AS count
