/** The page that the editor lives in. All else is drawn by its script. */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Edit the site</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="editor"></div>
<script type="module" src="/api/keystatic/editor.js"></script>
</body>
</html>
`;
