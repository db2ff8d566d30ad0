using System.Globalization;
using Publish.Model.Source;

namespace Publish.Manuscript.Proofing;

/// <summary>What the proof of the reading has to tell: ZP170 to ZP174.</summary>
internal static class SourceProofDiagnostics
{
    /// <param name="more">As many places more in the same file.</param>
    public static void WordsNotRead(this DiagnosticBag bag, SourceSpan span, string words, int more) => bag.Warning(
        "ZP170", span, more == 0 ? $"The words “{words}” are not in the zine"
            : string.Create(CultureInfo.InvariantCulture, $"The words “{words}” are not in the zine, nor are those in {more} more places of this file"),
        "A sign before them was taken for markup: write a backslash before it (\\<, \\{, \\[)");
}
