using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Publish.Mutation;

/// <summary>What a test by pattern may wrongly be: each limit in it one further, each alternative gone.</summary>
internal static class Patterns
{
    public static IEnumerable<ExpressionSyntax> Of(IsPatternExpressionSyntax node)
    {
        foreach (var limit in node.Pattern.DescendantNodesAndSelf().OfType<RelationalPatternSyntax>())
            yield return With(node, limit, $"{Further(limit.OperatorToken.Kind())} {limit.Expression}");
        foreach (var either in node.Pattern.DescendantNodesAndSelf().OfType<BinaryPatternSyntax>())
        {
            yield return With(node, either, either.Left.ToString());
            yield return With(node, either, either.Right.ToString());
        }
    }

    private static string Further(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanToken => "<=",
        SyntaxKind.LessThanEqualsToken => "<",
        SyntaxKind.GreaterThanToken => ">=",
        _ => ">",
    };

    private static ExpressionSyntax With(IsPatternExpressionSyntax node, SyntaxNode part, string becomes)
    {
        var start = part.SpanStart - node.SpanStart;
        var text = node.ToString();
        return SyntaxFactory.ParseExpression(text[..start] + becomes + text[(start + part.Span.Length)..]);
    }
}
