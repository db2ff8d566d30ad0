using System.Text.RegularExpressions;
using Publish.Model.Source;

namespace Publish.Lint.Reading;

/// <summary>Lines whose spaces mean something: columns, chords over words, words set under each other.</summary>
internal static partial class LaidOutLines
{
    /// <summary>Chords stand over every other line.</summary>
    private const int Reach = 2;

    /// <summary>As many gaps in one line are columns by themselves.</summary>
    private const int Columns = 2;

    public static bool Has(SourceText source, int line)
    {
        if (Wide().Count(Words(source, line)) >= Columns) return true;
        if (!Gap().IsMatch(Words(source, line))) return false;
        for (var near = Math.Max(1, line - Reach); near <= Math.Min(source.LineCount, line + Reach); near++)
            if (near != line && Gap().IsMatch(Words(source, near))) return true;
        return false;
    }

    /// <summary>The line without the marks of lists, quotations and headings, which have spaces behind them.</summary>
    private static string Words(SourceText source, int line) => Marks().Replace(source.Line(line), "");

    [GeneratedRegex(@"^[\s>]*(?:(?:[-*+•:#|]+|\w{1,3}[.)])[ \t]+)?")]
    private static partial Regex Marks();

    // Two spaces behind a sentence are a typist's habit, and a table's cells are filled up.
    [GeneratedRegex(@"(?<=[^\s|])(?:[ ]*\t\s*|[ ]{3,}|(?<![.!?:;,""”’)])[ ]{2})(?=[^\s|])")]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<=[^\s|])(?:[ ]*\t\s*|[ ]{3,})(?=[^\s|])")]
    private static partial Regex Wide();
}
