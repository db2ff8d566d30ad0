using System.Globalization;
using System.Text;
using Publish.Model;

namespace Publish.Markup.Styles;

/// <summary>The faces that a book brings along, and the rules that name them.</summary>
public static class FontFaces
{
    public static string PathOf(EmbeddedFace face, int index)
    {
        var name = new StringBuilder("fonts/face-").Append(CultureInfo.InvariantCulture, $"{index + 1}-{face.Weight}");
        return name.Append(face.Italic ? "-italic" : "").Append(IsCff(face) ? ".otf" : ".ttf").ToString();
    }

    public static string MediaType(EmbeddedFace face) => IsCff(face) ? "font/otf" : "font/ttf";

    /// <param name="address">Gives a face's address as it stands in the sheet.</param>
    public static string Rules(Seq<EmbeddedFace> faces, Func<EmbeddedFace, int, string> address)
    {
        var css = new StringBuilder();
        for (var i = 0; i < faces.Count; i++)
            css.Append(CultureInfo.InvariantCulture, $"@font-face {{ font-family: {CssText.Quote(faces[i].Family)}; font-weight: {faces[i].Weight}; ")
                .Append(CultureInfo.InvariantCulture, $"font-style: {(faces[i].Italic ? "italic" : "normal")}; src: url({address(faces[i], i)}); }}\n");
        return css.ToString();
    }

    // "OTTO" opens a file with PostScript outlines (OpenType, "Organization of an OpenType font").
    private static bool IsCff(EmbeddedFace face) => face.Bytes.Span.StartsWith("OTTO"u8);
}
