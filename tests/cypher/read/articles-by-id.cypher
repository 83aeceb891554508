UNWIND $asked.ids AS id
MATCH (article:Article {id: id})
RETURN article {.id, .url, .title, .publisher, .publishedAt, .language} AS article
