UNWIND $asked.ids AS id
MATCH (:Article {id: id})-[:HAS_VERSION]->(version:ArticleVersion)
WITH id, version ORDER BY version.versionKey DESC, version.id DESC
RETURN id, head(collect(version {.text, .sha256})) AS version
