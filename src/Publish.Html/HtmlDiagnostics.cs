using System.Globalization;
using Publish.Model.Source;

namespace Publish.Html;

internal static class HtmlDiagnostics
{
    public static void HeavyPage(this DiagnosticBag bag, int bytes) => bag.Note(
        "ZP825", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"the HTML edition has {bytes / 1048576} MB, too much for most mail"),
        "write html: {pictures: 1200} in zine.yaml to have pictures made smaller in it; print keeps them as they are");
}
