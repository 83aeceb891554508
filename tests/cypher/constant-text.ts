import ts from 'typescript';

/** A place where text of Cypher is made of something that is not constant. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The functions that a text becomes a query through. */
const MAKERS = new Set(['query', 'question']);

/**
 * Follows the text of every query back to where it comes from, over constants, fragments, functions and their callers.
 * What is neither written down in the sources nor of a type that only a few fixed texts have is a finding.
 */
export function variableTexts(files: readonly string[], options: ts.CompilerOptions): readonly Finding[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => files.includes(fileName));
  const findings: Finding[] = [];
  const seen = new Set<ts.Node>();
  const calls: ts.CallExpression[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) calls.push(node);
    ts.forEachChild(node, collect);
  };
  sources.forEach(collect);

  const symbolOf = (node: ts.Node): ts.Symbol | undefined => {
    const symbol = checker.getSymbolAtLocation(node);
    return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
      ? checker.getAliasedSymbol(symbol)
      : symbol;
  };
  const found = (node: ts.Node): void => {
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    findings.push({ file: source.fileName, line: line + 1, text: node.getText() });
  };
  /** Of a type that only fixed texts or numbers have. */
  const isFixed = (node: ts.Node): boolean => {
    const type = checker.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).every(
      (one) => one.isLiteral() || (one.flags & ts.TypeFlags.BooleanLike) !== 0,
    );
  };

  function follow(node: ts.Expression): void {
    if (seen.has(node)) return;
    seen.add(node);
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || isFixed(node)) return;
    if (ts.isTemplateExpression(node)) node.templateSpans.forEach(({ expression }) => follow(expression));
    else if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) follow(node.expression);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      follow(node.left);
      follow(node.right);
    } else if (ts.isConditionalExpression(node)) {
      follow(node.whenTrue);
      follow(node.whenFalse);
    } else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(follow);
    else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property)) follow(property.initializer);
        else found(property);
      }
    } else if (ts.isElementAccessExpression(node)) follow(node.expression);
    else if (ts.isIdentifier(node)) followName(node);
    else if (ts.isCallExpression(node)) followCall(node);
    else if (ts.isArrowFunction(node) && ts.isExpression(node.body)) follow(node.body);
    else found(node);
  }

  function followName(node: ts.Identifier): void {
    const declaration = symbolOf(node)?.declarations?.[0];
    if (
      declaration !== undefined &&
      ts.isVariableDeclaration(declaration) &&
      declaration.initializer !== undefined
    ) {
      follow(declaration.initializer);
    } else if (declaration !== undefined && ts.isParameter(declaration)) followCallers(declaration);
    else found(node);
  }

  /** A parameter is what its callers give. One that is not called by name (`names.map(index)`) is given what stands before. */
  function followCallers(parameter: ts.ParameterDeclaration): void {
    const index = parameter.parent.parameters.indexOf(parameter);
    const holder = parameter.parent.parent;
    const name = ts.isVariableDeclaration(holder) ? holder.name : parameter.parent.name;
    if (name === undefined) {
      if (ts.isCallExpression(holder) && ts.isPropertyAccessExpression(holder.expression))
        follow(holder.expression.expression);
      else found(parameter);
      return;
    }
    const symbol = symbolOf(name);
    for (const call of calls) {
      if (symbolOf(call.expression) === symbol) {
        const given = call.arguments[index];
        if (given !== undefined) follow(given);
      } else if (call.arguments.some((one) => ts.isIdentifier(one) && symbolOf(one) === symbol)) {
        if (ts.isPropertyAccessExpression(call.expression)) follow(call.expression.expression);
        else found(call);
      }
    }
    if (parameter.initializer !== undefined) follow(parameter.initializer);
  }

  function followCall(node: ts.CallExpression): void {
    const declaration = symbolOf(node.expression)?.declarations?.[0];
    if (declaration !== undefined && ts.isParameter(declaration)) {
      // A function that was handed in.
      followCallers(declaration);
      return;
    }
    const made =
      declaration !== undefined && ts.isVariableDeclaration(declaration)
        ? declaration.initializer
        : declaration;
    if (
      made !== undefined &&
      (ts.isArrowFunction(made) || ts.isFunctionDeclaration(made)) &&
      files.includes(made.getSourceFile().fileName)
    ) {
      if (made.body !== undefined && ts.isExpression(made.body)) follow(made.body);
      else if (made.body !== undefined) returned(made.body);
    } else if (ts.isPropertyAccessExpression(node.expression)) {
      // join, map, toLowerCase … of what is constant; what they are given is looked at as well.
      follow(node.expression.expression);
      for (const given of node.arguments) {
        if (ts.isArrowFunction(given) && ts.isExpression(given.body)) follow(given.body);
        else if (!ts.isIdentifier(given)) follow(given);
        else followFunction(given);
      }
    } else found(node);
  }

  function followFunction(name: ts.Identifier): void {
    const declaration = symbolOf(name)?.declarations?.[0];
    const made =
      declaration !== undefined && ts.isVariableDeclaration(declaration)
        ? declaration.initializer
        : declaration;
    if (made !== undefined && ts.isArrowFunction(made) && ts.isExpression(made.body)) follow(made.body);
    else follow(name);
  }

  const returned = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression !== undefined) follow(node.expression);
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, returned);
  };

  for (const call of calls) {
    const [text] = call.arguments;
    if (!ts.isIdentifier(call.expression) || !MAKERS.has(call.expression.text) || text === undefined)
      continue;
    const maker = symbolOf(call.expression)?.declarations?.[0]?.getSourceFile().fileName ?? '';
    if (/\/graph\/(?:read\/)?(?:query|question)\.ts$/.test(maker)) follow(text);
  }
  return findings;
}
