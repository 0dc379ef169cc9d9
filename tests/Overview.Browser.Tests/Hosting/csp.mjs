// What csp_evaluator says of a content security policy: node csp.mjs POLICY. One line for each finding above
// informational.
import { CspEvaluator, DEFAULT_CHECKS } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { Severity } from "csp_evaluator/dist/finding.js";

const policy = new CspParser(process.argv[2]).csp;
for (const finding of new CspEvaluator(policy).evaluate(undefined, DEFAULT_CHECKS)) {
  if (finding.severity < Severity.INFO) {
    console.log(`${Severity[finding.severity]} ${finding.directive} ${finding.value ?? ""}: ${finding.description}`);
  }
}
