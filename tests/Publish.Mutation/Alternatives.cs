using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Publish.Mutation;

/// <summary>What an expression may wrongly be.</summary>
internal static class Alternatives
{
    public static IEnumerable<ExpressionSyntax> Of(BinaryExpressionSyntax node, ITypeSymbol? type) => node.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => [node.Left, node.Right],
        SyntaxKind.CoalesceExpression => [node.Right],
        _ when type?.SpecialType == SpecialType.System_String => [],
        var kind => OperatorsFor(kind).Select(other => node.WithOperatorToken(SyntaxFactory.Token(other).WithTriviaFrom(node.OperatorToken))).Select(Reparsed),
    };

    /// <summary>Of a call by name: the least for the most, the first for the last, sorted the other way, nothing left out.</summary>
    public static IEnumerable<ExpressionSyntax> Of(InvocationExpressionSyntax node)
    {
        if (node.Expression is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: var name } } member) yield break;
        if (Opposite(name) is { } other) yield return node.WithExpression(member.WithName(SyntaxFactory.IdentifierName(other)));
        if (name is "Where" or "Skip" or "Take" or "SkipWhile" or "TakeWhile" or "Distinct" or "OrderBy") yield return member.Expression;
    }

    /// <summary>Of an assignment that calculates.</summary>
    public static ExpressionSyntax? Of(AssignmentExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.AddAssignmentExpression => With(node, "-="),
        SyntaxKind.SubtractAssignmentExpression => With(node, "+="),
        SyntaxKind.OrAssignmentExpression => With(node, "&="),
        SyntaxKind.AndAssignmentExpression => With(node, "|="),
        SyntaxKind.MultiplyAssignmentExpression => With(node, "/="),
        _ => null,
    };

    public static IEnumerable<ulong> Of(ulong number) => number == 0 ? [1] : number == 1 ? [2, 0] : [number + 1, number - 1];

    private static ExpressionSyntax With(AssignmentExpressionSyntax node, string sign) => SyntaxFactory.ParseExpression($"{node.Left} {sign} {node.Right}");

    private static ExpressionSyntax Reparsed(BinaryExpressionSyntax node) => SyntaxFactory.ParseExpression(node.ToString());

    private static string? Opposite(string name) => name switch
    {
        "Min" => "Max",
        "Max" => "Min",
        "Any" => "All",
        "All" => "Any",
        "First" => "Last",
        "Last" => "First",
        "OrderBy" => "OrderByDescending",
        "ThenBy" => "ThenByDescending",
        _ => null,
    };

    private static SyntaxKind[] OperatorsFor(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanExpression => [SyntaxKind.LessThanEqualsToken, SyntaxKind.GreaterThanEqualsToken],
        SyntaxKind.LessThanOrEqualExpression => [SyntaxKind.LessThanToken, SyntaxKind.GreaterThanToken],
        SyntaxKind.GreaterThanExpression => [SyntaxKind.GreaterThanEqualsToken, SyntaxKind.LessThanEqualsToken],
        SyntaxKind.GreaterThanOrEqualExpression => [SyntaxKind.GreaterThanToken, SyntaxKind.LessThanToken],
        SyntaxKind.EqualsExpression => [SyntaxKind.ExclamationEqualsToken],
        SyntaxKind.NotEqualsExpression => [SyntaxKind.EqualsEqualsToken],
        SyntaxKind.AddExpression => [SyntaxKind.MinusToken],
        SyntaxKind.SubtractExpression => [SyntaxKind.PlusToken],
        SyntaxKind.MultiplyExpression => [SyntaxKind.SlashToken],
        SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression => [SyntaxKind.AsteriskToken],
        SyntaxKind.LeftShiftExpression => [SyntaxKind.GreaterThanGreaterThanToken],
        SyntaxKind.RightShiftExpression => [SyntaxKind.LessThanLessThanToken],
        SyntaxKind.BitwiseAndExpression => [SyntaxKind.BarToken],
        SyntaxKind.BitwiseOrExpression => [SyntaxKind.AmpersandToken],
        _ => [],
    };
}
