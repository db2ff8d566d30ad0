using Publish.Markup;
using Publish.Markup.Styles;
using Publish.Model.Source;

namespace Publish.Epub.Package;

/// <summary>Puts a book's one style sheet together: faces, the sheet that every product has, the style's choices, the style's own rules.</summary>
internal static class EpubSheet
{
    public const string File = "css/zine.css";

    public static string Of(ScreenContent content, DiagnosticBag diagnostics)
    {
        var faces = FontFaces.Rules(content.Faces, (face, i) => "../" + FontFaces.PathOf(face, i));
        return faces + SharedSheet.Base + SharedSheet.Rooms + SharedSheet.Choices(content.Tokens) + SharedSheet.Own(content, diagnostics);
    }
}
