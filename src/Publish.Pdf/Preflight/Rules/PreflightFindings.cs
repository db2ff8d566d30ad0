using System.Globalization;
using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>How rules say what they found.</summary>
internal static class PreflightFindings
{
    private const int LongestSample = 32;

    /// <summary>One finding for all marks that a rule took exception to; none for none.</summary>
    public static IEnumerable<PreflightFinding> Of(
        PrintedPage page, IEnumerable<Mark> marks, string code, Severity severity, Func<Mark, string> message, string hint)
    {
        Mark? first = null;
        var count = 0;
        foreach (var mark in marks)
        {
            first ??= mark;
            count++;
        }
        if (first is not null) yield return new(code, severity, page.Number, page.FromTrim(first.Area), count - 1, message(first), hint);
    }

    public static PreflightFinding OfPage(PrintedPage page, string code, Severity severity, string message, string hint) =>
        new(code, severity, page.Number, null, 0, message, hint);

    public static PreflightFinding OfFile(string code, Severity severity, string message, string hint) => new(code, severity, 0, null, 0, message, hint);

    /// <summary>"text (“Once upon a”)", "a line", "a filled area", "a picture".</summary>
    public static string Named(PrintedPage page, Mark mark) => mark.Kind switch
    {
        MarkKind.Text => $"text (“{Sample(page, mark)}”)",
        MarkKind.Stroke => "a line",
        MarkKind.Fill => "a filled area",
        MarkKind.Picture => "a picture",
        _ => "a shading",
    };

    /// <summary>Some of it is left when the page is cut.</summary>
    public static bool IsWithin(Rect area, Rect trim) => area.Right > trim.X && area.X < trim.Right && area.Bottom > trim.Y && area.Y < trim.Bottom;

    public static string Millimetres(Length length) => length.Millimetres.ToString("0.#", CultureInfo.InvariantCulture) + " mm";

    public static string Points(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture) + " pt";

    /// <summary>The characters that are painted next, on the same line.</summary>
    private static string Sample(PrintedPage page, Mark first)
    {
        var sample = new System.Text.StringBuilder();
        var from = page.Marks.Index().First(entry => ReferenceEquals(entry.Item, first)).Index;
        for (var i = from; i < page.Marks.Count && sample.Length < LongestSample; i++)
        {
            if (page.Marks[i] is not { Kind: MarkKind.Text } next || next.Area.Y > first.Area.Bottom || next.Area.Bottom < first.Area.Y) break;
            sample.Append(next.Text);
        }
        return sample.ToString().Trim();
    }
}
