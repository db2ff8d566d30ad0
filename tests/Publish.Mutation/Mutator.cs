using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Publish.Mutation;

/// <summary>Rewrites a file so that each fault is in it, behind a question for its number: (Is(7) ? a &lt;= b : a &lt; b).</summary>
/// <remarks>A faulty alternative holds its operands as they are, the right one holds them rewritten: so the code grows with its depth, and no faster.</remarks>
internal sealed class Mutator(SemanticModel model, string file, Mutants mutants, Dictionary<ISymbol, (int Number, ulong Value)[]> constants) : CSharpSyntaxRewriter
{
    /// <summary>Marks what was put in; its data are the numbers.</summary>
    public const string Mark = "mutants";

    // What must stay a statement by itself.
    private readonly HashSet<SyntaxNode> statements = [];

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => node;

    public override SyntaxNode? VisitThrowStatement(ThrowStatementSyntax node) => node;

    public override SyntaxNode? VisitThrowExpression(ThrowExpressionSyntax node) => node;

    public override SyntaxNode? VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node) => node;

    public override SyntaxNode? VisitRefExpression(RefExpressionSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : Kept(node, base.VisitFieldDeclaration);

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) => node.Initializer is null ? base.VisitPropertyDeclaration(node) : Kept(node, base.VisitPropertyDeclaration);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        var visited = node.WithExpression((ExpressionSyntax)Visit(node.Expression)!);
        return Wrapped(node, visited, [Not(node), .. Patterns.Of(node)]);
    }

    public override SyntaxNode? VisitSwitchExpressionArm(SwitchExpressionArmSyntax node) =>
        node.WithWhenClause((WhenClauseSyntax?)Visit(node.WhenClause)).WithExpression((ExpressionSyntax)Visit(node.Expression)!);

    public override SyntaxNode? VisitCasePatternSwitchLabel(CasePatternSwitchLabelSyntax node) => node.WithWhenClause((WhenClauseSyntax?)Visit(node.WhenClause));

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.IsExpression) || node.IsKind(SyntaxKind.AsExpression)) return node.WithLeft((ExpressionSyntax)Visit(node.Left)!);
        return Wrapped(node, (ExpressionSyntax)base.VisitBinaryExpression(node)!, Alternatives.Of(node, model.GetTypeInfo(node).Type));
    }

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node) =>
        node.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" } ? node : Wrapped(node, (ExpressionSyntax)base.VisitInvocationExpression(node)!, Alternatives.Of(node));

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node) =>
        Wrapped(node, (ExpressionSyntax)base.VisitConditionalExpression(node)!, [node.WhenTrue, node.WhenFalse]);

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        var visited = node.IsKind(SyntaxKind.PreIncrementExpression) || node.IsKind(SyntaxKind.PreDecrementExpression) ? node : (ExpressionSyntax)base.VisitPrefixUnaryExpression(node)!;
        return Wrapped(node, visited, node.Kind() switch
        {
            SyntaxKind.LogicalNotExpression or SyntaxKind.UnaryMinusExpression => [node.Operand],
            SyntaxKind.PreIncrementExpression => [SyntaxFactory.ParseExpression($"--{node.Operand}")],
            SyntaxKind.PreDecrementExpression => [SyntaxFactory.ParseExpression($"++{node.Operand}")],
            _ => [],
        });
    }

    public override SyntaxNode? VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.PostIncrementExpression => Wrapped(node, node, [SyntaxFactory.ParseExpression($"{node.Operand}--")]),
        SyntaxKind.PostDecrementExpression => Wrapped(node, node, [SyntaxFactory.ParseExpression($"{node.Operand}++")]),
        _ => base.VisitPostfixUnaryExpression(node),
    };

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.TrueLiteralExpression)) return Wrapped(node, node, [SyntaxFactory.ParseExpression("false")]);
        if (node.IsKind(SyntaxKind.FalseLiteralExpression)) return Wrapped(node, node, [SyntaxFactory.ParseExpression("true")]);
        if (!node.IsKind(SyntaxKind.NumericLiteralExpression) || Room.IsOfWeights(file) || IsCompared(node)) return node;
        if (node.Token.Value is not (int or long or uint or ulong)) return node;
        var value = Convert.ToUInt64(node.Token.Value, CultureInfo.InvariantCulture);
        return Numbered(node, [.. Alternatives.Of(value).Select(other => (mutants.Add(file, LineOf(node), Around(node), $"{other}"), other)).Where(pair => pair.Item1 is not null).Select(pair => (pair.Item1!.Value, pair.other))]);
    }

    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node)
    {
        if (node.Parent is MemberAccessExpressionSyntax member && member.Name == node || node.Parent is NameColonSyntax or QualifiedNameSyntax) return node;
        return Constant(node);
    }

    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        var visited = (MemberAccessExpressionSyntax)base.VisitMemberAccessExpression(node)!;
        var constant = Constant(node);
        return ReferenceEquals(constant, node) ? visited : constant;
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        statements.Add(node.Expression);
        var visited = (StatementSyntax)base.VisitExpressionStatement(node)!;
        if (Declares(node)) return visited;
        if (node.Expression is AssignmentExpressionSyntax assignment && Alternatives.Of(assignment) is { } other)
            visited = Either(node, visited, SyntaxFactory.ExpressionStatement(other));
        return MustBeAssigned(node.Expression) ? visited : Either(node, visited, null);
    }

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        statements.UnionWith(node.Incrementors);
        statements.UnionWith(node.Initializers);
        return base.VisitForStatement(node);
    }

    private SyntaxNode? Kept<T>(T node, Func<T, SyntaxNode?> visit)
        where T : MemberDeclarationSyntax
    {
        mutants.AreKept = node.Modifiers.Any(SyntaxKind.StaticKeyword);
        var visited = visit(node);
        mutants.AreKept = false;
        return visited;
    }

    public override SyntaxNode? VisitContinueStatement(ContinueStatementSyntax node) => Either(node, node, null);

    public override SyntaxNode? VisitBreakStatement(BreakStatementSyntax node) => node.Parent is SwitchSectionSyntax ? node : Either(node, node, null);

    public override SyntaxNode? VisitYieldStatement(YieldStatementSyntax node)
    {
        var visited = (StatementSyntax)base.VisitYieldStatement(node)!;
        return Declares(node) ? visited : Either(node, visited, null);
    }

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (node.Expression is null) return Either(node, node, null);
        var visited = (ReturnStatementSyntax)base.VisitReturnStatement(node)!;
        return visited.WithExpression(Returned(node.Expression, visited.Expression!));
    }

    public override SyntaxNode? VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
    {
        var isVoid = node.Parent is MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.ValueText: "void" } } or ConstructorDeclarationSyntax or AccessorDeclarationSyntax;
        if (isVoid) statements.Add(node.Expression);
        var visited = (ArrowExpressionClauseSyntax)base.VisitArrowExpressionClause(node)!;
        return isVoid ? visited : visited.WithExpression(Returned(node.Expression, visited.Expression));
    }

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        if (visited.ExpressionBody is not { Expression: not ThrowExpressionSyntax } body || node.ReturnType is not PredefinedTypeSyntax { Keyword.ValueText: "void" } || Declares(node.ExpressionBody!)) return visited;
        var statement = Either(node.ExpressionBody!.Expression, SyntaxFactory.ExpressionStatement(body.Expression), null);
        return visited.WithExpressionBody(null).WithSemicolonToken(default).WithBody(SyntaxFactory.Block(statement));
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return visited.WithCondition(Negated(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var visited = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return visited.WithCondition(Negated(node.Condition, visited.Condition));
    }

    // Comparisons, patterns and "not" are turned round where they stand.
    private ExpressionSyntax Negated(ExpressionSyntax was, ExpressionSyntax visited) =>
        was is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax ? Wrapped(was, visited, [Not(was)]) : visited;

    private ExpressionSyntax Returned(ExpressionSyntax was, ExpressionSyntax visited)
    {
        if (was is LiteralExpressionSyntax or ThrowExpressionSyntax or SwitchExpressionSyntax || IsDefault(was)) return visited;
        return model.GetTypeInfo(was).ConvertedType switch
        {
            { SpecialType: SpecialType.System_Boolean } => was is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax ? Wrapped(was, visited, [Not(was)]) : visited,
            { SpecialType: SpecialType.System_String } => Wrapped(was, visited, [SyntaxFactory.ParseExpression("\"\"")]),
            { IsValueType: true } => Wrapped(was, visited, [SyntaxFactory.ParseExpression("default")]),
            _ => visited,
        };
    }

    // PdfRef.None, Length.Zero: another name for the same.
    private static bool IsDefault(ExpressionSyntax was) => was is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "None" or "Zero" };

    private ExpressionSyntax Wrapped(ExpressionSyntax was, ExpressionSyntax visited, IEnumerable<ExpressionSyntax> alternatives)
    {
        if (statements.Contains(was) || Declares(was)) return visited;
        foreach (var alternative in alternatives)
        {
            if (mutants.Add(file, LineOf(was), was.ToString(), alternative.ToString()) is not { } number) continue;
            var either = SyntaxFactory.ConditionalExpression(Asked(number), Closed(alternative), Closed(visited));
            visited = Closed(either).WithAdditionalAnnotations(new SyntaxAnnotation(Mark, Text(number)));
        }
        return visited.WithTriviaFrom(was);
    }

    /// <param name="other">Null for nothing at all.</param>
    private StatementSyntax Either(SyntaxNode was, StatementSyntax visited, StatementSyntax? other)
    {
        if (mutants.Add(file, LineOf(was), was.ToString(), other?.ToString() ?? "nothing") is not { } number) return visited;
        var right = SyntaxFactory.Block(visited.WithoutTrivia());
        var either = SyntaxFactory.IfStatement(Asked(number), SyntaxFactory.Block(SyntaxFactory.List(other is null ? [] : (StatementSyntax[])[other])), SyntaxFactory.ElseClause(right));
        return SyntaxFactory.Block(either).WithAdditionalAnnotations(new SyntaxAnnotation(Mark, Text(number)));
    }

    private SyntaxNode Constant(ExpressionSyntax node)
    {
        if (model.GetSymbolInfo(node).Symbol is not { } symbol || ValueOf(symbol) is not { } value || Room.IsOfWeights(file) || IsWeight(symbol)) return node;
        if (!constants.TryGetValue(symbol, out var known))
        {
            var others = new List<(int, ulong)>();
            foreach (var other in Alternatives.Of(value))
                if (mutants.Add(file, LineOf(node), symbol.Name, $"{other}") is { } number) others.Add((number, other));
            constants[symbol] = known = [.. others];
        }
        return Numbered(node, known);
    }

    private static ulong? ValueOf(ISymbol symbol)
    {
        var value = symbol switch
        {
            IFieldSymbol { IsConst: true, ContainingType.TypeKind: not TypeKind.Enum } field when field.Locations[0].IsInSource => field.ConstantValue,
            ILocalSymbol { IsConst: true } local => local.ConstantValue,
            _ => null,
        };
        return value switch
        {
            int number and >= 0 => (ulong)number,
            long number and >= 0 => (ulong)number,
            byte number => number,
            ushort number => number,
            uint number => number,
            _ => null,
        };
    }

    private static bool IsWeight(ISymbol symbol) =>
        symbol.ContainingType?.Name == "Costs" || symbol.Name.EndsWith("Demerits", StringComparison.Ordinal) || symbol.Name.EndsWith("Penalty", StringComparison.Ordinal) || symbol.Name.EndsWith("Badness", StringComparison.Ordinal);

    private SyntaxNode Numbered(ExpressionSyntax node, (int Number, ulong Value)[] others)
    {
        if (statements.Contains(node)) return node;
        var type = (model.GetTypeInfo(node).ConvertedType as INamedTypeSymbol)?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        ExpressionSyntax visited = node.WithoutTrivia();
        foreach (var (number, value) in others)
        {
            if (!mutants.Has(number)) continue;
            var either = SyntaxFactory.ConditionalExpression(Asked(number), SyntaxFactory.ParseExpression(Text((long)value)), Closed(visited));
            ExpressionSyntax whole = Closed(either);
            if (type is "byte" or "ushort" or "short" or "uint" or "ulong" or "long" or "char") whole = Closed(SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(type), whole));
            visited = whole.WithAdditionalAnnotations(new SyntaxAnnotation(Mark, Text(number)));
        }
        return visited.WithTriviaFrom(node);
    }

    private bool MustBeAssigned(ExpressionSyntax expression)
    {
        if (expression is not AssignmentExpressionSyntax assignment) return false;
        var targets = assignment.Left is TupleExpressionSyntax tuple ? tuple.Arguments.Select(argument => argument.Expression) : [assignment.Left];
        return targets.Select(target => model.GetSymbolInfo(target).Symbol).Any(symbol => symbol switch
        {
            IParameterSymbol { RefKind: RefKind.Out } => true,
            ILocalSymbol local => local.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: null },
            _ => false,
        });
    }

    // Another number beside a comparison is mostly the comparison's other sign once more.
    private static bool IsCompared(LiteralExpressionSyntax node) => node.Parent is BinaryExpressionSyntax binary && binary.Kind() is
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    private static bool Declares(SyntaxNode node) => node.DescendantNodesAndSelf(inner => inner is not AnonymousFunctionExpressionSyntax)
        .Any(inner => inner is SingleVariableDesignationSyntax or DeclarationExpressionSyntax);

    private static string Around(SyntaxNode node) => node.Parent is { } parent && parent.Span.Length < 60 ? $"{node} in {parent}" : node.ToString();

    private static ExpressionSyntax Not(ExpressionSyntax node) => SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Closed(node));

    private static ParenthesizedExpressionSyntax Closed(ExpressionSyntax node) => SyntaxFactory.ParenthesizedExpression(node.WithoutTrivia());

    private static ExpressionSyntax Asked(int number) => SyntaxFactory.ParseExpression($"global::PublishMutation.Chosen.Is({Text(number)})");

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
