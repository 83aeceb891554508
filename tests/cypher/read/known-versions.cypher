UNWIND $asked.ids AS id
MATCH (version:ArticleVersion {id: id})
RETURN id, version {.title, .url, .publisher, .publishedAt, .language} AS facts
