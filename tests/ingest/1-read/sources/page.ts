/** Paragraphs of fiction, long enough to be the main text of a page. */
export const STORY = `
<p>The mayor of Lviv, Ada Vale, said on Monday that the trams would run again before the winter, and that the city had
found the money for it after two years of talks with the banks.</p>
<p>“We have replaced eleven kilometres of track,” Vale told reporters at the depot. “People will get their line back,
and they will get it on time.”</p>
<p>Maria Novak, who speaks for the opposition in the council, said that nobody had shown her the figures, and that she
would ask for them in writing before the end of the week.</p>`;

/** A page like those of outlets: what is around the story is none of it. */
export const page = (head: string, body: string = STORY): string => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8">${head}</head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article>${body}</article></main>
<aside><h2>Most read</h2><ul><li><a href="/a">A ship is late</a></li><li><a href="/b">A dog is found</a></li></ul></aside>
<footer><p>© Northern Wire</p></footer>
<script>console.log("nothing of this")</script>
</body></html>`;
