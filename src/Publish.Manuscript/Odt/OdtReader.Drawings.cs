using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Odt;

internal sealed partial class OdtReader
{
    private void Drawing(PartReader part, OdtDraft draft) => Drawing(part, draft, OdtStyle.None, null);

    private void Drawing(PartReader part, OdtDraft draft, OdtStyle look, LinkTarget? link)
    {
        if (part.Name == "draw:frame") Frame(part, draft, look, link);
        else if (part.Name is "draw:custom-shape" or "draw:rect") Box(part, draft);
        else
        {
            var at = part.Enter();
            while (part.Next(at))
                if (part.Name is "draw:frame" or "draw:g" or "draw:custom-shape" or "draw:rect") Drawing(part, draft, look, link);
        }
    }

    /// <summary>A frame may give a picture in several forms, the best first; an object of another program comes with a picture of it.</summary>
    private void Frame(PartReader part, OdtDraft draft, OdtStyle look, LinkTarget? link)
    {
        var floats = part["text:anchor-type"] is not ("as-char" or null);
        var height = (Docx.DocxValue.Length(part["svg:height"]) ?? 1440) / 1440.0;
        var width = (Docx.DocxValue.Length(part["svg:width"]) ?? 0) / 1440.0;
        // A share of the line goes before a length, which programs keep beside it for others.
        if (part["style:rel-width"] is [.., '%'] share && double.TryParse(share[..^1], System.Globalization.CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 100) width = percent / 100 * styles.Measure;
        var clip = styles.Of("graphic", part["draw:style-name"]).Clip;
        var forms = new List<(byte[]? Bytes, string Name, string? Outside)>();
        string? title = null, words = null;
        var isObject = false;
        var at = part.Enter();
        while (part.Next(at))
        {
            switch (part.Name)
            {
                case "draw:image": forms.Add(Form(part)); break;
                case "draw:text-box": Box(part, draft); break;
                case "draw:object" or "draw:object-ole" or "draw:plugin": isObject = true; break;
                case "svg:title": title = part.Text().Trim(); break;
                case "svg:desc": words = part.Text().Trim(); break;
            }
        }
        if (isObject) ledger.Lose("object of another program", "the picture that shows it is kept, where there is one", Source.Last);
        if (forms.Count == 0) return;
        ledger.Pictures++;
        var alternative = !string.IsNullOrEmpty(words) ? words : string.IsNullOrEmpty(title) ? null : title;
        var cut = clip is null ? null : forms.Select(form => form.Bytes is { } bytes && OdtClip.Of(clip, bytes) is { } crop ? pictures.AddCut(bytes, form.Name, crop) : null).FirstOrDefault(path => path is not null);
        if (OdtClip.Hides(clip)) ledger.Lose("picture that was cropped", cut is null ? "ALL of it is shown, what was cut away too: crop the file in images" : "it is cropped for good: what was hidden is not in the zine's folder", alternative ?? Source.Last);
        if ((cut ?? forms.Select(form => form.Bytes is null ? null : pictures.Add(form.Bytes, form.Name)).FirstOrDefault(path => path is not null)) is not { } taken)
            ledger.Lose("picture that is left out", Why(forms[0]), alternative ?? Source.Last);
        else draft.Pieces.Add(new PicturePiece(taken, alternative, floats, height, LookOf(look, link)) { Width = width });
    }

    private static string Why((byte[]? Bytes, string Name, string? Outside) form) => form.Outside is not null ? "it lies on the web or on another computer, and nothing is fetched"
        : form.Bytes is null ? "the document does not hold it, or it is larger than is read" : $"it is {PictureStore.KindOf(form.Bytes)}, and pictures are PNG, JPEG or SVG: save it as PNG and put that into the text";

    private (byte[]? Bytes, string Name, string? Outside) Form(PartReader part)
    {
        var name = part["xlink:href"] ?? "";
        if (name.Contains("://", StringComparison.Ordinal)) return (null, name, name);
        byte[]? bytes = null;
        var at = part.Enter();
        while (part.Next(at))
            if (part.Name == "office:binary-data") bytes = Decoded(part.Text());
        try
        {
            return (bytes ?? package?.Bytes(name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name, Limits.PictureBytes), name.Length > 0 ? name : "picture", null);
        }
        catch (PackageException)
        {
            return (null, name, null);
        }
    }

    private static byte[]? Decoded(string text)
    {
        var bytes = new byte[text.Length];
        return text.Length < Limits.PictureBytes * 2 && Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }

    private void Box(PartReader part, OdtDraft draft)
    {
        var content = new List<Item>();
        Source.Enter();
        Flow(part, content);
        Source.Leave();
        if (content.TrueForAll(item => item is ParagraphItem { IsBlank: true })) return;
        ledger.Lose("box of text", "it is an aside behind its paragraph, or a picture's caption", string.Join(' ', content.OfType<ParagraphItem>().Select(item => item.Words)));
        draft.Boxes.Add(new BoxItem { Content = content });
    }
}
