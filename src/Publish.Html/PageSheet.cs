using System.Text;
using Publish.Markup;
using Publish.Markup.Styles;
using Publish.Model.Source;

namespace Publish.Html;

/// <summary>The styles of one page in a browser, with nothing in them that could end the elements that hold them.</summary>
/// <param name="Base">What every page has.</param>
/// <param name="Rooms">What goes by the room there is, as an address, since the Nu HTML checker reads sheets and knows no container queries yet.</param>
/// <param name="Own">The style's own.</param>
internal sealed record PageSheet(string Base, string Rooms, string Own)
{
    private static readonly Lazy<string> Page = new(() => SharedSheet.Read(typeof(PageSheet).Assembly, "page.css"));

    public static PageSheet Of(ScreenContent content, DiagnosticBag diagnostics)
    {
        var faces = FontFaces.Rules(content.Faces, (face, _) =>
            "data:" + FontFaces.MediaType(face) + ";base64," + Convert.ToBase64String(face.Bytes.Span));
        var rules = SharedSheet.Own(content, diagnostics);
        return new("\n" + faces + SharedSheet.Base, "data:text/css;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(SharedSheet.Rooms)),
            "\n" + SharedSheet.Choices(content.Tokens) + Page.Value + rules.Replace("</", "<\\/", StringComparison.Ordinal));
    }
}
