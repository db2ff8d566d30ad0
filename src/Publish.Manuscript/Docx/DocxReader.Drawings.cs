using System.Globalization;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;
using Publish.Model.Pictures;

namespace Publish.Manuscript.Docx;

internal sealed partial class DocxReader
{
    private const double EmuInch = 914_400;

    private void Drawing(PartReader part, OpenRun run)
    {
        var drawing = new OpenDrawing(run) { Floats = part.Name == "w:pict" };
        if (part.Name == "w:object") ledger.Lose("object of another program", "the picture that shows it is kept", Source.Last);
        Drawn(part, drawing);
        drawing.End(this);
    }

    private void Drawn(PartReader part, OpenDrawing drawing)
    {
        var at = part.Enter();
        while (part.Next(at)) OfDrawing(part, drawing);
    }

    private void OfDrawing(PartReader part, OpenDrawing drawing)
    {
        switch (part.Name)
        {
            case "wp:anchor":
                drawing.Floats = true;
                Drawn(part, drawing);
                break;
            case "wp:extent": (drawing.Width, drawing.Height) = ((DocxValue.Number(part["cx"]) ?? 0) / EmuInch, (DocxValue.Number(part["cy"]) ?? 0) / EmuInch); break;
            case "wp:docPr":
                drawing.Alternative = Said(part["descr"]) ?? Said(part["title"]);
                drawing.Link = null;
                Drawn(part, drawing);
                break;
            case "a:hlinkClick": drawing.Link = relations[part["r:id"]] is { IsOutside: true } relation ? LinkTarget.Checked(new() { Url = relation.Target }) : null; break;
            case "adec:decorative": drawing.IsDecorative = DocxValue.IsOn(part["val"]); break;
            case "pic:pic":
                drawing.End(this);
                Drawn(part, drawing);
                drawing.End(this);
                break;
            case "a:blip":
                drawing.Picture = part["r:embed"] ?? part["r:link"];
                Drawn(part, drawing);
                break;
            case "asvg:svgBlip": drawing.Svg = part["r:embed"]; break;
            case "a:srcRect": drawing.Crop = new(Share(part["l"]), Share(part["t"]), Share(part["r"]), Share(part["b"])); break;
            case "a:xfrm": drawing.IsTurned |= DocxValue.Number(part["rot"]) is not (null or 0) || part["flipH"] is "1" or "true"; break;
            case "v:shape" or "v:rect" or "v:roundrect" or "v:oval": OfShape(part, drawing); break;
            case "v:imagedata":
                drawing.Picture = part["r:id"] ?? part["r:pict"];
                drawing.Alternative ??= Said(part["o:title"]);
                drawing.Crop = new(Fraction(part["cropleft"]), Fraction(part["croptop"]), Fraction(part["cropright"]), Fraction(part["cropbottom"]));
                drawing.End(this);
                break;
            case "v:textpath" when part["string"] is { Length: > 0 } words: Keep(words, drawing.Run); break;
            case "w:txbxContent": Box(part, drawing); break;
            case "c:chart" or "dgm:relIds": ledger.Lose("chart", "it is not read: save it as a picture (PNG) and put that into the text", Source.Last); break;
            case "mc:AlternateContent": Alternative(part, () => Drawn(part, drawing)); break;
            default: Drawn(part, drawing); break;
        }
    }

    private void OfShape(PartReader part, OpenDrawing drawing)
    {
        if (part["o:hr"] is "t" or "true") drawing.Run.Draft.HasRule = true;
        drawing.Alternative = Said(part["alt"]) ?? drawing.Alternative;
        foreach (var rule in (part["style"] ?? "").Split(';'))
        {
            if (rule.Trim().StartsWith("height:", StringComparison.Ordinal)) drawing.Height = (DocxValue.Length(rule[(rule.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()) ?? 0) / 1440.0;
            if (rule.Trim().StartsWith("width:", StringComparison.Ordinal)) drawing.Width = (DocxValue.Length(rule[(rule.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()) ?? 0) / 1440.0;
            if (rule.Trim() == "position:absolute") drawing.Floats = true;
            else if (part.Name == "v:shape" && rule.Trim().StartsWith("width:", StringComparison.Ordinal)) drawing.Floats &= (part["style"] ?? "").Contains("absolute", StringComparison.Ordinal);
        }
        Drawn(part, drawing);
    }

    private void Box(PartReader part, OpenDrawing drawing)
    {
        var (kept, content) = (waiting.ToList(), new List<Item>());
        waiting.Clear();
        Source.Enter();
        Flow(part, content);
        EndFlow(content);
        Source.Leave();
        waiting.AddRange(kept);
        if (content.TrueForAll(item => item is ParagraphItem { IsBlank: true })) return;
        ledger.Lose("box of text", "it is an aside behind its paragraph, or a picture's caption", WordsOf(content));
        drawing.Run.Draft.Boxes.Add(new BoxItem { Content = content });
    }

    private void AddPicture(OpenDrawing drawing)
    {
        ledger.Pictures++;
        var near = drawing.Alternative ?? Source.Last;
        if (drawing.IsTurned) ledger.Lose("picture that was turned", "it stands as it is in its file: turn the file", near);
        var cut = drawing.Crop.IsCut ? Cut(drawing.Picture, drawing.Crop) : null;
        if (drawing.Crop.IsCut && cut is null) ledger.Lose("picture that was cropped", "ALL of it is shown, what was cut away too: crop the file in images", near);
        else if (cut is not null) ledger.Lose("picture that was cropped", "it is cropped for good: what was hidden is not in the zine's folder", near);
        var path = cut ?? Taken(drawing.Svg) ?? Taken(drawing.Picture);
        if (path is null)
        {
            ledger.Lose("picture that is left out", Why(drawing.Picture), near);
            return;
        }
        var look = LookOf(drawing.Run, null);
        drawing.Run.Draft.Pieces.Add(new PicturePiece(path, drawing.IsDecorative ? "" : drawing.Alternative, drawing.Floats, drawing.Height, drawing.Link is { } link ? look with { Link = link } : look) { Width = drawing.Width });
    }

    private string? Taken(string? id) => relations[id] is { IsOutside: false } relation && Bytes(relation.Target) is { } bytes ? pictures.Add(bytes, relation.Target) : null;

    private string? Cut(string? id, CropShares crop) => relations[id] is { IsOutside: false } relation && Bytes(relation.Target) is { } bytes ? pictures.AddCut(bytes, relation.Target, crop) : null;

    /// <summary>In thousandths of a per cent, or with the sign; less than nothing is white around, which is no crop.</summary>
    private static double Share(string? value)
    {
        if (!double.TryParse(value?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return 0;
        return Math.Max(0, value!.EndsWith('%') ? number / 100 : number / 100_000);
    }

    /// <summary>VML: a share, or 65,536ths of one with an f behind.</summary>
    private static double Fraction(string? value)
    {
        if (!double.TryParse(value?.TrimEnd('f'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return 0;
        return Math.Max(0, value!.EndsWith('f') ? number / 65_536 : number);
    }

    private string Why(string? id)
    {
        if (relations[id] is not { } relation) return "the document does not hold it";
        if (relation.IsOutside) return "it lies on the web or on another computer, and nothing is fetched";
        if (Bytes(relation.Target) is not { } bytes) return "the document does not hold it, or it is larger than is read";
        return string.Create(CultureInfo.InvariantCulture, $"it is {PictureStore.KindOf(bytes)}, and pictures are PNG, JPEG or SVG: save it as PNG and put that into the text");
    }

    private byte[]? Bytes(string name)
    {
        try
        {
            return package.Bytes(name, Limits.PictureBytes);
        }
        catch (PackageException)
        {
            return null;
        }
    }

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A drawing that is being read: one picture or several, boxes, or both.</summary>
    private sealed class OpenDrawing(OpenRun run)
    {
        public OpenRun Run => run;

        public bool Floats { get; set; }

        public double Height { get; set; }

        public double Width { get; set; }

        public string? Alternative { get; set; }

        public bool IsDecorative { get; set; }

        public LinkTarget? Link { get; set; }

        public string? Picture { get; set; }

        public string? Svg { get; set; }

        public CropShares Crop { get; set; }

        public bool IsTurned { get; set; }

        /// <summary>A picture is whole.</summary>
        public void End(DocxReader reader)
        {
            if (Picture is not null || Svg is not null) reader.AddPicture(this);
            (Picture, Svg, Crop, IsTurned) = (null, null, default, false);
        }
    }
}
