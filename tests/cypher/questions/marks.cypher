UNWIND $asked.ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion)
  RETURN version ORDER BY version.versionKey DESC, version.id DESC LIMIT 1
}
RETURN id, version.text AS text,
  COLLECT {
    MATCH (version)<-[appears:APPEARS_IN]-(statement:Statement)
    WHERE substring(statement.order, 11, 32) = id
    RETURN {id: statement.id, content: appears {.starts, .ends},
      cue: {starts: appears.cueStarts, ends: appears.cueEnds},
      source: {starts: appears.sourceStarts, ends: appears.sourceEnds}}
  } AS statements,
  COLLECT {
    MATCH (version)<-[found:FOUND_IN]-(:Reference)-[:IDENTIFIED_AS]->(entity:Entity)
    RETURN {entity: entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population}, found: found {.starts, .ends, .forms}}
  } AS mentions
