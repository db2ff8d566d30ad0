using System.Globalization;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Markdown;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Manuscript.Drawings;

/// <summary>The pictures of a folder in the order of their names, or of a PDF in that of its pages, each looked at, and developed where it is of a kind that is not kept or where something is to be done to it.</summary>
/// <param name="lifter">Takes the pages of a PDF as pictures; null where nobody does.</param>
internal sealed class DrawingFiles(ManuscriptPath path, IDarkroom darkroom, IPageLifter? lifter, PictureWork work, DiagnosticBag diagnostics)
{
    /// <summary>Scanners store pages without packing them.</summary>
    private const int MostBytes = 256 * 1024 * 1024;

    /// <summary>Of pages of any size so many fit the memory of a small machine.</summary>
    private const int AtOnce = 2;

    private readonly List<string> phones = [];

    /// <summary>What lies beside the pictures and is no picture.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>Pictures that move, of which the first is taken.</summary>
    public List<string> Moving { get; } = [];

    /// <summary>What they lie in, with its article.</summary>
    public string Kind => path.IsFolder ? "a folder of pictures" : IsPdf ? "a PDF" : "a TIFF";

    private bool IsPdf => !path.IsFolder && ForeignKinds.IsPdf(path.Head);

    public List<Drawing> Read()
    {
        var files = IsPdf ? Pages() : Names();
        var found = new (List<Drawing> Drawings, DiagnosticBag Said)[files.Count];
        Parallel.For(0, files.Count, new() { MaxDegreeOfParallelism = Math.Min(AtOnce, Environment.ProcessorCount) }, i =>
        {
            var said = new DiagnosticBag();
            found[i] = (Of(files[i], said), said);
        });
        foreach (var file in found) diagnostics.AddRange(file.Said.Sorted());
        phones.Sort(NaturalOrder.Compare);
        Moving.Sort(NaturalOrder.Compare);
        if (phones.Count > 0) diagnostics.OfPhones(phones);
        return [.. found.SelectMany(file => file.Drawings)];
    }

    /// <param name="FullPath">Where its bytes lie; empty where they are at hand.</param>
    private sealed record PictureSource(string Name, string FullPath, byte[]? Bytes = null);

    /// <summary>Of a PDF, all of whose pages are pictures.</summary>
    private List<PictureSource> Pages()
    {
        if (lifter is null)
        {
            diagnostics.NobodyLooks(path.Name);
            return [];
        }
        if (FileLoader.Load(path.FullPath, path.Name, MostBytes, diagnostics) is not { } bytes || lifter.Lift(bytes, path.Name, diagnostics) is not { } pages) return [];
        List<int> drawn = [.. Enumerable.Range(1, pages.Count).Where(page => pages[page - 1].Picture is null)];
        if (drawn.Count > 0) diagnostics.PagesAreDrawn(path.Name, drawn, pages.Count);
        if (pages.Count > Limits.TextFiles) diagnostics.TooManyPictures(path.Name, pages.Count);
        if (drawn.Count > 0 || pages.Count > Limits.TextFiles) return [];
        if (pages.Count(page => page.HasWords) is > 0 and var worded) diagnostics.WordsBehindPictures(path.Name, worded);
        var digits = new string('0', Math.Max(2, pages.Count.ToString(CultureInfo.InvariantCulture).Length));
        return [.. pages.Select((page, i) => new PictureSource($"page-{(i + 1).ToString(digits, CultureInfo.InvariantCulture)}{(page.Picture is [0xFF, ..] ? ".jpg" : ".png")}", "", page.Picture))];
    }

    private List<PictureSource> Names()
    {
        if (!path.IsFolder) return [new(path.Name, path.FullPath)];
        var (files, all) = (new List<PictureSource>(), path.Folder.TopFiles());
        var drawings = all.Where(name => name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)).Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in all)
        {
            if (MarkdownNames.IsPutAside(name) || IsSettings(name)) continue;
            // The picture that paper shows instead of a drawing.
            if (IsTwin(name) && drawings.Contains(Path.GetFileNameWithoutExtension(name))) continue;
            if (!PictureNames.Has(name)) LeftOut.Add(name);
            else if (path.Folder.Find(name) is FileLookup.Found found) files.Add(new(name, found.FullPath));
            else diagnostics.NoPicture(name, "it lies outside of the folder", "Copy the file into the folder");
        }
        if (files.Count <= Limits.TextFiles) return files;
        diagnostics.TooManyPictures(path.Name, files.Count);
        return [];
    }

    private static bool IsSettings(string name) => name is "zine.yaml" or "zine.yml" or "Thumbs.db" or "desktop.ini" || MarkdownNames.IsAboutTheFolder(name);

    private static bool IsTwin(string name) => Path.GetExtension(name).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg";

    private List<Drawing> Of(PictureSource source, DiagnosticBag said)
    {
        var (name, full) = (source.Name, source.FullPath);
        if (source.Bytes is null && (FileLoader.Head(full) is not { } head || IsOfPhone(head, name))) return [];
        if ((source.Bytes ?? FileLoader.Load(full, name, MostBytes, said)) is not { } bytes) return [];
        var look = darkroom.Look(bytes);
        if (look.Fault != NegativeFault.None)
        {
            Refuse(name, bytes, look, said);
            return [];
        }
        if (look.Moves) lock (Moving) Moving.Add(name);
        if (look.Format is not { } format || (IsWorkedOn && format != PictureFormat.Svg)) return Developed(name, bytes, look, said);
        if (bytes.Length > Limits.PictureBytes) said.PictureTooLarge(SourceSpan.None, name, bytes.Length);
        var lifted = source.Bytes is null ? null : new DevelopedPicture(format, bytes, look.Width, look.Height);
        return [new(name, full, lifted, format, look.Width, look.Height) { HasIdleColours = look.HasIdleColours }];
    }

    private bool IsWorkedOn => work != PictureWork.None;

    private bool IsOfPhone(byte[] head, string name)
    {
        if (!Importing.PhonePictures.Is(head)) return false;
        lock (phones) phones.Add(name);
        return true;
    }

    private static void Refuse(string name, byte[] bytes, NegativeLook look, DiagnosticBag said)
    {
        if (look.Fault == NegativeFault.Huge) said.NoPicture(name, string.Create(CultureInfo.InvariantCulture, $"it has {look.Width:N0} × {look.Height:N0} pixels, more than can be handled"), "Make it smaller: 600 dots to the inch of the printed page are plenty");
        else if (look.Fault == NegativeFault.Damaged) said.NoPicture(name, "it is damaged, or not all of it is there", "Copy it again from where it came, or open it in a picture program and save it again");
        else if (bytes.Length == 0) said.NoPicture(name, "it is empty", "Copy it again from where it came");
        else if (ForeignFile.Of(bytes) is { } foreign) said.NoPicture(name, $"it is {foreign.Name}, whatever its name says", "Save the picture itself: in a browser with the right button and \"save picture as\"; or take the file out of the folder");
        else said.NoPicture(name, "it is no picture of a kind that is read", "Save it as PNG (drawings) or JPEG (photographs), or take it out of the folder");
    }

    private List<Drawing> Developed(string name, byte[] bytes, NegativeLook look, DiagnosticBag said)
    {
        var drawings = new List<Drawing>();
        var frames = look.Moves ? 1 : look.Frames;
        for (var frame = 0; frame < frames; frame++)
        {
            var called = frames == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)}-{(frame + 1).ToString(new string('0', Math.Max(2, frames.ToString(CultureInfo.InvariantCulture).Length)), CultureInfo.InvariantCulture)}{Path.GetExtension(name)}");
            if (darkroom.Develop(bytes, frame, work) is not { } made)
                said.NoPicture(called, "it is damaged, packed in a way that is not read, or larger than can be handled", "Open it in a picture program and save it again, as PNG");
            else if (made.Bytes.Length > Limits.PictureBytes) said.PictureTooLarge(SourceSpan.None, called, made.Bytes.Length);
            else drawings.Add(new(called, "", made, made.Format, made.Width, made.Height) { HasIdleColours = look.HasIdleColours && !work.Threshold });
        }
        return drawings;
    }
}
