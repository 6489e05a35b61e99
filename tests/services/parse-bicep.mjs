// Parses Bicep files and prints, as JSON, what each one declares and where it is wrong.
// Usage: node parse-bicep.mjs FILE...
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
await Parser.init();
const bicep = await Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
const parser = new Parser();
parser.setLanguage(bicep);

const kinds = {
  module_declaration: 'module',
  output_declaration: 'output',
  parameter_declaration: 'param',
  resource_declaration: 'resource',
};

function walk(node, visit) {
  visit(node);
  for (const child of node.namedChildren) {
    walk(child, visit);
  }
}

function report(path) {
  const tree = parser.parse(readFileSync(path, 'utf8'));
  const faults = [];
  const declarations = [];
  walk(tree.rootNode, node => {
    if (node.isError || node.isMissing) {
      faults.push(`line ${node.startPosition.row + 1}: ${node.isMissing ? 'missing' : 'unexpected'} ${node.text.slice(0, 40)}`);
    }
    if (kinds[node.type]) {
      declarations.push(`${kinds[node.type]} ${node.namedChildren[0].text}`);
    }
  });
  if (tree.rootNode.hasError && faults.length === 0) {
    faults.push('does not parse');
  }
  return { path, faults, declarations };
}

console.log(JSON.stringify(process.argv.slice(2).map(report)));
