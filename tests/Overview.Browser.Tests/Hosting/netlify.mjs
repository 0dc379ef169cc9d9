// What Netlify's own parsers make of a built site and of netlify.toml: node netlify.mjs FOLDER REPOSITORY. Prints JSON.
import { resolveConfig } from "@netlify/config";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";

const [folder, repositoryRoot] = process.argv.slice(2);
const netlifyConfigPath = `${repositoryRoot}/netlify.toml`;

const headers = await parseAllHeaders({ headersFiles: [`${folder}/_headers`], configHeaders: [], minimal: true });
const redirects = await parseAllRedirects({ redirectsFiles: [`${folder}/_redirects`], configRedirects: [], minimal: true });
const contexts = {};
for (const context of ["production", "deploy-preview", "branch-deploy"]) {
  const { config } = await resolveConfig({
    config: netlifyConfigPath, repositoryRoot, cwd: repositoryRoot, context, branch: "any", offline: true, mode: "buildbot", buffer: true,
  });
  contexts[context] = {
    command: config.build.command, publish: config.build.publish, environment: config.build.environment,
    plugins: config.plugins.map((plugin) => plugin.package), headers: config.headers.length,
    redirects: config.redirects.length,
  };
}
console.log(JSON.stringify({
  headers: headers.headers, redirects: redirects.redirects,
  errors: [...headers.errors, ...redirects.errors].map(String), contexts,
}));
