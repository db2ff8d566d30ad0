using System.Globalization;
using Publish.Model;

namespace Publish.Typesetting.Imposition;

internal static class ImpositionDiagnostics
{
    public static void TooThickToFold(this DiagnosticBag diagnostics, int sheets, int pages) => diagnostics.Warning(
        "ZP601", SourceSpan.None,
        string.Create(CultureInfo.InvariantCulture, $"{pages} pages make {sheets} sheets in one fold: past {FoldLimit.Sheets} sheets a stapled zine will not fold flat"),
        "Make it in two parts, choose a style that takes fewer pages (--style compact), or sew it in signatures");
}
