export default {
  layout: 'project.njk',
  permalink: (data) => `/projects/${data.page.fileSlug}/`,
}
