using Publish.Files;
using Publish.Model.Source;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Press.Imposing;

/// <summary>A file of sheets that is to be written.</summary>
internal sealed record SheetFile(string Path, PagedDocument Sheets);

/// <summary>Which files there will be, and where: the file that was asked for, or a name of our own in the folder that was asked for. Never the source
/// itself, and under a name that nobody chose only over sheets of ours.</summary>
internal static class SheetFiles
{
    /// <summary>What our files say of their maker in plain bytes, and others do not.</summary>
    private static ReadOnlySpan<byte> Maker => "<pdf:Producer>Publish"u8;

    public static IReadOnlyList<SheetFile> Of(ImposeRequest request, ImposedDocument imposed, DiagnosticBag bag)
    {
        var isNamed = request.Output is { } output && !IsFolder(output);
        var path = isNamed ? request.Output! : Path.Combine(request.Output ?? "", OwnName(request, imposed));
        SheetFile[] files = request.Sides == PrintedSides.Apart && imposed.Plan.Scheme.TwoSided
            ? [new(Beside(path, "-fronts"), imposed.Fronts), new(Beside(path, "-backs"), imposed.Backs(request.Feeding))]
            : [new(path, imposed.Paged)];
        foreach (var file in files)
            Check(file.Path, isNamed, request.Source, bag);
        return files;
    }

    /// <summary>The place of a single file that is made of the source and called after it.</summary>
    public static string Place(ImposeRequest request, string ending, DiagnosticBag bag)
    {
        var isNamed = request.Output is { } output && !IsFolder(output);
        var path = isNamed ? request.Output! : Path.Combine(request.Output ?? "", $"{StemOf(request)}-{ending}.pdf");
        Check(path, isNamed, request.Source, bag);
        return path;
    }

    private static void Check(string path, bool isNamed, string source, DiagnosticBag bag)
    {
        if (FileStatus.AreOne(path, source)) bag.WouldReplaceItsSource(path);
        else if (!isNamed && File.Exists(path) && !IsOurs(path)) bag.WouldReplaceAnothers(path);
    }

    private static string OwnName(ImposeRequest request, ImposedDocument imposed)
    {
        var flip = imposed.Plan.Scheme.TwoSided && request.Flip == FlipEdge.Long ? "-flip-long" : "";
        return $"{StemOf(request)}-{imposed.Plan.Scheme.Name}-{request.Sheet.Name}{flip}.pdf";
    }

    private static string StemOf(ImposeRequest request) => Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Source)));

    private static string Beside(string path, string end) =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path) + end + Path.GetExtension(path));

    private static bool IsFolder(string output) => Directory.Exists(output) || Path.EndsInDirectorySeparator(output) || output.EndsWith('/');

    private static bool IsOurs(string path)
    {
        try
        {
            return RegularFile.Bytes(path).AsSpan().IndexOf(Maker) >= 0;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
