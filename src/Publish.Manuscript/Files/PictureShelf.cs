using Publish.Files;
using Publish.Manuscript.Drawings;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Sites;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Manuscript.Files;

/// <summary>Checks the pictures that a manuscript names, each file once, and keeps where they are.</summary>
internal sealed class PictureShelf(ManuscriptFolder folder, DiagnosticBag diagnostics)
{
    public PictureFiles Pictures { get; init; } = new();

    /// <summary>Whose folder it is; null for one of Publish's own kind. Pictures of another program's texts that are not there are left out, with a warning.</summary>
    public Site? Site { get; set; }

    /// <summary>Makes PNG of pictures of other kinds; null where nobody does, so that they are errors.</summary>
    public IDarkroom? Darkroom { get; init; }

    /// <summary>Pictures are written anew, so that what is made a PNG is called so.</summary>
    public bool Renames { get; init; }

    /// <summary>A folder is made of others' texts: their pictures get safe names in it, and those that are not there are left out, with a warning.</summary>
    public bool IsForNewFolder { get; init; }

    private readonly Dictionary<string, string> moved = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    private bool LeavesOut => IsForNewFolder || Site is { IsOurs: false };

    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    /// <summary>Stands for the path of a picture that is left out.</summary>
    public const string LeftOut = "";

    /// <summary>The path as the document names it; the typed one where the picture cannot be used, which is an error then.</summary>
    /// <param name="from">The file that names it, by its path in the manuscript: editors name pictures from where their text lies.</param>
    public string Check(string typed, SourceSpan span, string from = "")
    {
        if (WrittenPicture.Is(typed) && Written(typed) is { } path) return path;
        if (LeavesOut && (IsOnTheWeb(typed) || Find(typed, from) is not FileLookup.Found))
        {
            diagnostics.PictureOfSite(span, typed);
            return LeftOut;
        }
        if (string.IsNullOrWhiteSpace(typed)) diagnostics.PictureUnnamed(span);
        else if (WrittenPicture.Is(typed)) diagnostics.WrittenPictureUnreadable(span);
        else if (IsOnTheWeb(typed)) diagnostics.PictureOnTheWeb(span, typed);
        else if (Find(typed, from) is var lookup && lookup is FileLookup.Found found) return Check(found, span);
        else if (lookup is FileLookup.Missing missing) Report(missing, typed, span, from);
        else diagnostics.PictureOutside(span, typed, InMarkdown(Inside(typed), from));
        return typed;
    }

    /// <summary>A picture that is written in the text, as Google's documents come, gets a name of its own. Null for what is none.</summary>
    private string? Written(string typed)
    {
        if (written.TryGetValue(typed, out var known)) return known;
        if (WrittenPicture.BytesOf(typed) is not { } bytes) return null;
        var format = PictureSignature.Of(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)));
        if (format is null && Darkroom?.Look(bytes) is { Fault: NegativeFault.None } && Darkroom.Develop(bytes, 0, PictureWork.None) is { } made) (bytes, format) = (made.Bytes, made.Format);
        if (format is null) return null;
        var end = format switch { PictureFormat.Png => "png", PictureFormat.Jpeg => "jpg", _ => "svg" };
        var path = "";
        for (var number = written.Count + 1; path.Length == 0 || folder.Find(path) is FileLookup.Found; number++) path = FormattableString.Invariant($"images/picture-{number}.{end}");
        Pictures.Add(path, bytes, format.Value);
        return written[typed] = path;
    }

    /// <summary>The path of the only file of this name in any folder of the manuscript; the name itself where it lies at hand, or there is not exactly one.</summary>
    public string FindAnywhere(string name) =>
        folder.Find(name) is not FileLookup.Missing || name.Contains('/', StringComparison.Ordinal) ? name : folder.FindByName(name) ?? name;

    /// <summary>As it may be typed there: in a text a space would end the name.</summary>
    private static string? InMarkdown(string? path, string from) => from.Length > 0 ? path?.Replace(" ", "%20", StringComparison.Ordinal) : path;

    private void Report(FileLookup.Missing missing, string typed, SourceSpan span, string from)
    {
        diagnostics.PictureMissing(span, missing.Path, InMarkdown(missing.Nearest, from));
        if (missing.Path.Equals(missing.Nearest, StringComparison.OrdinalIgnoreCase)) Pictures.Add(new MisnamedPicture(span, typed, missing.Nearest!));
    }

    /// <summary>Web editors write "my%20picture.png" for "my picture.png".</summary>
    private FileLookup Find(string typed, string from)
    {
        if (typed.StartsWith("file:", StringComparison.OrdinalIgnoreCase)) return new FileLookup.Outside();
        var lookup = folder.Find(typed);
        if (lookup is FileLookup.Found) return lookup;
        var plain = typed.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(typed) : typed;
        if (plain != typed && folder.Find(plain) is FileLookup.Found found) return found;
        if (Site is not null)
            foreach (var place in Site.PlacesOf(typed, from))
                if (folder.Find(place) is FileLookup.Found there) return there;
        var beside = from.LastIndexOf('/');
        if (beside < 0 || IsAbsolute(plain)) return lookup;
        var near = folder.Find(from[..(beside + 1)] + plain);
        return near is FileLookup.Found || lookup is FileLookup.Outside ? near : lookup;
    }

    /// <summary>A file of the same name in the manuscript: paths of one's own computer ("C:\…", "file:///…") mean that mostly.</summary>
    private string? Inside(string typed)
    {
        var plain = Uri.UnescapeDataString(typed).Replace('\\', '/');
        var name = plain[(plain.LastIndexOf('/') + 1)..];
        return name.Length > 0 && folder.Nearest(name) is { } near && near[(near.LastIndexOf('/') + 1)..].Equals(name, StringComparison.OrdinalIgnoreCase) ? near : null;
    }

    private static bool IsAbsolute(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    private string Check(FileLookup.Found found, SourceSpan span)
    {
        if (moved.TryGetValue(found.Path, out var known)) return known;
        if (Pictures.Format(found.Path) is not null) return found.Path;
        if (!LeavesOut && FileLoader.Refusal(found.FullPath) is { } why) diagnostics.PictureUnreadable(span, found.Path, why);
        else if (found.Bytes > Limits.PictureBytes) diagnostics.PictureTooLarge(span, found.Path, found.Bytes);
        else if (PictureSignature.Of(found.FullPath) is { } format)
        {
            var path = IsForNewFolder ? SafeName(found.Path, format) : found.Path;
            Pictures.Add(path, found.FullPath, format, format == PictureFormat.Svg ? ForPrint(found.Path) : null);
            return path;
        }
        else if (Developed(found) is { } made)
        {
            var path = IsForNewFolder ? SafeName(found.Path, PictureFormat.Png) : Renames ? found.Path + ".png" : found.Path;
            Pictures.Add(path, made, PictureFormat.Png);
            return path;
        }
        else if (LeavesOut)
        {
            diagnostics.PictureOfSite(span, found.Path, FileLoader.Head(found.FullPath) is { } first ? ForeignFile.Of(first) : null);
            return LeftOut;
        }
        else if (FileLoader.Head(found.FullPath) is { } head && ForeignFile.Of(head) is { } foreign) diagnostics.PictureOfOtherKind(span, found.Path, foreign.Name, PhonePictures.Is(head) ? foreign.Advice : null);
        else diagnostics.PictureOfOtherKind(span, found.Path, null);
        return found.Path;
    }

    private string SafeName(string path, PictureFormat format)
    {
        var name = SafePictureName.Of(path, format, taken);
        return moved[path] = name;
    }

    /// <summary>A picture of a kind that is not kept, as the PNG that is made of it; null where that cannot be done.</summary>
    private byte[]? Developed(FileLookup.Found found)
    {
        if (Darkroom is null || FileLoader.Load(found.FullPath, found.Path, Limits.PictureBytes, new()) is not { } bytes || Darkroom.Look(bytes) is not { Fault: NegativeFault.None } look) return null;
        if (look.Moves) diagnostics.MovingPictures([found.Path]);
        return Darkroom.Develop(bytes, 0, PictureWork.None) is { Format: PictureFormat.Png } made ? made.Bytes : null;
    }

    /// <summary>Whether what is named can be shown, by its bytes.</summary>
    public bool CanShow(FileLookup.Found found) => Pictures.Format(found.Path) is not null || PictureSignature.Of(found.FullPath) is not null
        || (Darkroom is not null && FileLoader.Load(found.FullPath, found.Path, Limits.PictureBytes, new()) is { } bytes && Darkroom.Look(bytes) is { Fault: NegativeFault.None });

    private string? ForPrint(string drawing)
    {
        foreach (var end in (ReadOnlySpan<string>)[".png", ".jpg", ".jpeg"])
        {
            if (folder.Find(Path.ChangeExtension(drawing, end)) is FileLookup.Found { Bytes: <= Limits.PictureBytes } twin
                && PictureSignature.Of(twin.FullPath) is PictureFormat.Png or PictureFormat.Jpeg) return twin.FullPath;
        }
        return null;
    }

    private static bool IsOnTheWeb(string path) =>
        !path.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        && (path.StartsWith("//", StringComparison.Ordinal) || path.Contains("://", StringComparison.Ordinal) || WrittenPicture.Is(path));
}

/// <summary>Tells a picture's format by its first bytes, whatever the file is called.</summary>
internal static class PictureSignature
{
    /// <summary>Null for anything but PNG, JPEG and SVG, and for a file that cannot be read.</summary>
    public static PictureFormat? Of(string fullPath)
    {
        Span<byte> head = stackalloc byte[4096];
        try
        {
            return Of(head[..RegularFile.Head(fullPath, head)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // White space and a byte-order mark.
    private static ReadOnlySpan<byte> Blank => [0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    /// <param name="head">The first bytes, or all.</param>
    public static PictureFormat? Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return PictureFormat.Png;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return PictureFormat.Jpeg;
        return head.TrimStart(Blank).StartsWith((byte)'<') && head.IndexOf("<svg"u8) >= 0 ? PictureFormat.Svg : null;
    }
}
