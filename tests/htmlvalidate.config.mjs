// How html-validate reads the pages: all that it recommends, without the rules below. At most five may be off, each
// with its reason in a comment above it; a test counts them.
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // A title ends with the site's name, and the names of projects are as long as the projects' owners made them.
    "long-title": "off",
    // The boxes of one question share its name, as HTML forms do.
    "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
  },
};
