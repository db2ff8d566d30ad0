using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Reading;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Sheets;

/// <summary>
/// Walks the contents of a side without painting them, for how they are put together: which parts, each saved and restored by itself, show something where, and which pages were brought
/// there as forms. A part that can only show beyond an area can be left out of what shows that area.
/// </summary>
internal sealed class SheetContents
{
    // Contents of one page after another touch where they meet.
    private const double Touch = 0.05;
    private const int Deepest = 256;

    // The longest miter of a line (ISO 32000-1, 8.4.3.5) at the limit that programs begin with.
    private const double Miter = 10;

    private readonly SourceObjects objects;
    private readonly DictionaryToken? forms;
    private readonly PathExtent needed;
    private readonly List<(int Start, int End)> dropped = [];
    private readonly Stack<Part> open = [];
    private Part part = new(0, 0, Affine.Identity, PathExtent.Everything);
    private PathExtent path = PathExtent.Nothing;
    private bool clips;
    private int marked;

    private SheetContents(SourceObjects objects, SourcePage page, PathExtent needed)
    {
        (this.objects, this.needed) = (objects, needed);
        forms = objects.Resolve(page.Resources) is DictionaryToken resources ? objects.Resolve(SourceObjects.Entry(resources, "XObject")) as DictionaryToken : null;
    }

    /// <summary>The forms that the contents themselves show.</summary>
    public List<ShownForm> Forms { get; } = [];

    /// <summary>The pictures that the contents themselves show, with the way from the unit square to the page.</summary>
    public List<(IToken Picture, Affine Matrix)> Pictures { get; } = [];

    /// <summary>Null for contents that are not put together as they should be.</summary>
    public static SheetContents? Of(byte[] contents, SourceObjects objects, SourcePage page, PathExtent needed)
    {
        var walk = new SheetContents(objects, page, needed);
        var scanner = new ContentScanner(contents);
        while (scanner.Next())
            if (!walk.Take(scanner)) return null;
        return scanner.IsDamaged || walk.open.Count > 0 ? null : walk;
    }

    /// <summary>The contents without the parts that only show beyond the area; null where there are none.</summary>
    public byte[]? Left(byte[] contents)
    {
        if (dropped.Count == 0) return null;
        using var left = new MemoryStream();
        var at = 0;
        foreach (var (start, end) in dropped)
        {
            left.Write(contents.AsSpan(at, start - at));
            at = end;
        }

        left.Write(contents.AsSpan(at));
        return left.ToArray();
    }

    private bool Take(ContentScanner scanner)
    {
        switch (scanner.Operator)
        {
            case "q":
                if (open.Count >= Deepest) return false;
                open.Push(part);
                part = part with { Start = scanner.OperatorStart, Marked = marked, Shows = false };
                return true;
            case "Q":
                return Close(scanner.OperatorEnd);
            case "cm":
                part = part with { Matrix = new Affine(scanner.Number(0), scanner.Number(1), scanner.Number(2), scanner.Number(3), scanner.Number(4), scanner.Number(5)).Then(part.Matrix) };
                return true;
            case "w":
                part = part with { Line = scanner.Number(0) };
                return true;
            case "BMC" or "BDC":
                marked++;
                return true;
            case "EMC":
                return --marked >= 0;
            default:
                if (!Draws(scanner)) Shows(scanner);
                return true;
        }
    }

    private bool Close(int end)
    {
        if (!open.TryPop(out var outer)) return false;
        if (part.Shows || part.Marked != marked) outer = outer with { Shows = true };
        else
        {
            dropped.RemoveAll(piece => piece.Start >= part.Start);
            dropped.Add((part.Start, end));
        }

        part = outer;
        path = PathExtent.Nothing;
        return true;
    }

    /// <summary>False for an operator that makes and paints no path.</summary>
    private bool Draws(ContentScanner scanner)
    {
        switch (scanner.Operator)
        {
            case "re":
                var (x, y, width, height) = (scanner.Number(0), scanner.Number(1), scanner.Number(2), scanner.Number(3));
                foreach (var (right, up) in ((double, double)[])[(x, y), (x + width, y), (x + width, y + height), (x, y + height)]) Reach(right, up);
                return true;
            case "m" or "l" or "c" or "v" or "y":
                for (var i = 0; i + 1 < scanner.Operands.Count; i += 2) Reach(scanner.Number(i), scanner.Number(i + 1));
                return true;
            case "h":
                return true;
            case "W" or "W*":
                clips = true;
                return true;
            case "n":
                End();
                return true;
            case "f" or "F" or "f*":
                See(path);
                End();
                return true;
            case "S" or "s" or "B" or "B*" or "b" or "b*":
                See(path.Outset(Math.Max(1, part.Line * part.Matrix.Scale * Miter / 2)));
                End();
                return true;
            default:
                return false;
        }
    }

    private void Shows(ContentScanner scanner)
    {
        switch (scanner.Operator)
        {
            case "Do" when scanner.Operands is [{ Name: { } name }]:
                See(Extent(name));
                break;
            case "BI":
                See(PathExtent.Of(part.Matrix.Corners(new(0, 0, 1, 1))));
                break;
            case "Tj" or "TJ" or "'" or "\"" or "sh" or "Do":
                See(PathExtent.Everything);
                break;
        }
    }

    private void Reach(double x, double y) => path = path.With(part.Matrix.Map(x, y));

    private void End()
    {
        if (clips) part = part with { Clip = part.Clip.Within(path) };
        (clips, path) = (false, PathExtent.Nothing);
    }

    private void See(PathExtent extent)
    {
        var seen = extent.Within(part.Clip).Within(needed);
        if (seen.Right - seen.Left > Touch && seen.Top - seen.Bottom > Touch) part = part with { Shows = true };
    }

    private PathExtent Extent(string name)
    {
        if (forms is null || objects.Resolve(SourceObjects.Entry(forms, name)) is not StreamToken stream) return PathExtent.Everything;
        var kind = (objects.Resolve(SourceObjects.Entry(stream.StreamDictionary, "Subtype")) as NameToken)?.Data;
        if (kind == "Image")
        {
            Pictures.Add((SourceObjects.Entry(forms, name)!, part.Matrix));
            return PathExtent.Of(part.Matrix.Corners(new(0, 0, 1, 1)));
        }

        if (kind != "Form" || objects.Box(SourceObjects.Entry(stream.StreamDictionary, "BBox")) is not { } box) return PathExtent.Everything;
        var own = objects.Numbers(SourceObjects.Entry(stream.StreamDictionary, "Matrix")) is { Length: 6 } numbers ? Affine.Of(numbers)!.Value : Affine.Identity;
        var matrix = own.Then(part.Matrix);
        Forms.Add(new(box, matrix, part.Clip));
        return PathExtent.Of(matrix.Corners(box));
    }

    /// <summary>What stands between a save and its restore.</summary>
    /// <param name="Marked">How many marked sequences were open at its beginning.</param>
    private sealed record Part(int Start, int Marked, Affine Matrix, PathExtent Clip)
    {
        public double Line { get; init; } = 1;

        /// <summary>Something in it may show in the area.</summary>
        public bool Shows { get; init; }
    }
}

/// <summary>A form that contents show.</summary>
/// <param name="Matrix">From its own space to the page's.</param>
/// <param name="Clip">What is left of it, in the page's space.</param>
internal sealed record ShownForm(SourceBox Box, Affine Matrix, PathExtent Clip);

/// <summary>A page's contents and resources for a part of it.</summary>
/// <param name="Contents">Unpacked.</param>
/// <param name="Resources">Without the forms and pictures that these contents do not show.</param>
internal sealed record PartOfPage(byte[] Contents, DictionaryToken? Resources)
{
    /// <param name="needed">In the page's own space.</param>
    /// <returns>Null where nothing can be left out.</returns>
    public static PartOfPage? Of(SourceObjects objects, SourcePage page, PathExtent needed)
    {
        var (contents, isDamaged) = objects.Contents(page.Contents);
        if (isDamaged || SheetContents.Of(contents, objects, page, needed)?.Left(contents) is not { } left) return null;
        return new(left, objects.Resolve(page.Resources) is DictionaryToken resources ? Shown(objects, resources, left) : null);
    }

    private static DictionaryToken Shown(SourceObjects objects, DictionaryToken resources, byte[] contents)
    {
        if (objects.Resolve(SourceObjects.Entry(resources, "XObject")) is not DictionaryToken all) return resources;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var scanner = new ContentScanner(contents);
        while (scanner.Next())
            if (scanner is { Operator: "Do", Operands: [{ Name: { } name }] }) names.Add(name);
        foreach (var name in all.Data.Keys)
            if (!names.Contains(name)) all = all.Without(NameToken.Create(name));
        return resources.Without(NameToken.Xobject).With(NameToken.Xobject, all);
    }
}
