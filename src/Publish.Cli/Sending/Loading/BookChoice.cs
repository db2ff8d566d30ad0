using Publish.Cli.Reporting;
using Publish.Cli.Sending.Files;
using Publish.Delivery.Books;
using Publish.Delivery.Devices;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Editions;

namespace Publish.Cli.Sending.Loading;

/// <summary>Which file goes onto a device, and what it is called there.</summary>
internal sealed class BookChoice(Pressroom press, LoadRequest request, ReaderDevice device, DiagnosticBag bag, IScreen screen)
{
    private BookFormat Format => request.Format ?? device.Format;

    /// <returns>The file's path; null, with a diagnostic, where there is none.</returns>
    public string? Find()
    {
        if (File.Exists(request.Path) && FormatOf(request.Path) is { } own) return Fits(own) ? request.Path : null;
        if (device.Kind == ReaderKind.Kindle && request.Format is null)
        {
            bag.KindleTakesNoEpub(device);
            return null;
        }

        var edition = EditionOf(Format);
        if (new ZineFinder(press, bag, screen).Find(request.Path, new(request.Path, request.Output, new() { Only = [edition] }), request.Zine) is not { } zine) return null;
        if (zine.Files.FirstOrDefault(file => file.Edition == edition) is { } chosen) return zine.PathOf(chosen);
        bag.NoFileFor(edition, "", zine.Files.Select(file => file.Path));
        return null;
    }

    /// <summary>The title, without what a device's file system does not take; the ending tells a Kobo what it is.</summary>
    public static string NameFor(string path)
    {
        var ending = FormatOf(path) switch { BookFormat.Kepub => ".kepub.epub", BookFormat.Pdf => ".pdf", _ => ".epub" };
        var bare = Path.GetFileName(path);
        bare = bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? bare[..^ending.Length] : Path.GetFileNameWithoutExtension(bare);
        var title = DeviceName.Of(BookFile.ReadCard(path)?.Title ?? "");
        return (title.Length > 0 ? title : DeviceName.Of(bare) is { Length: > 0 } name ? name : "zine") + ending;
    }

    private bool Fits(BookFormat own)
    {
        if (device.Kind != ReaderKind.Kindle || own == BookFormat.Pdf || request.Format is not null) return true;
        bag.KindleTakesNoEpub(device);
        return false;
    }

    private static BookFormat? FormatOf(string path) =>
        path.EndsWith(".kepub.epub", StringComparison.OrdinalIgnoreCase) ? BookFormat.Kepub
        : path.EndsWith(".epub", StringComparison.OrdinalIgnoreCase) ? BookFormat.Epub
        : path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? BookFormat.Pdf : null;

    private static string EditionOf(BookFormat format) => format switch
    {
        BookFormat.Kepub => EditionNames.Kepub,
        BookFormat.Pdf => EditionNames.Reading,
        _ => EditionNames.Epub,
    };
}
