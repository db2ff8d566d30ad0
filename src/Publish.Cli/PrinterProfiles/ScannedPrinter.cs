using Publish.Files;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Raster.Scanning;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Cli.PrinterProfiles;

/// <summary>What scans of the test sheet tell of a printer.</summary>
internal static class ScannedPrinter
{
    private const long MostBytes = 200L << 20;

    /// <param name="paths">The front and the back, in either order; or the whole sheet against the light.</param>
    /// <returns>What was known, with what was measured; null, with a diagnostic, where nothing can be.</returns>
    public static (PrinterProfile Profile, SheetReading Reading)? Read(PrinterProfile known, IReadOnlyList<string> paths, DiagnosticBag bag)
    {
        PixelPicture?[] scans = [.. paths.Select(path => Decode(path, bag))];
        if (scans.Contains(null)) return null;
        var (fault, which) = (ScanFault.None, 0);
        var reading = scans.Length == 1 ? One(scans[0]!, out fault) : TestSheetScan.Read(scans[0]!, scans[1]!, out fault, out which);
        if (reading is null)
        {
            Tell(fault, paths[which], bag);
            return null;
        }

        if (reading.ScalePermille is < 995 or > 1005) bag.PrintedScaled(reading.ScalePermille);
        var measured = known with { ReadOff = PrinterProfile.LieOf(reading.Sheet), Clear = reading.Margin ?? known.Clear };
        var onTop = reading.Corrected && known.HoldsFor(reading.Sheet);
        measured = measured with
        {
            Front = onTop ? reading.Front.After(known.Front) : reading.Front,
            Back = reading.Back is not { } back ? known.Back : onTop ? back.After(known.Back) : back,
        };
        return (measured, reading);
    }

    /// <summary>Both sides against the light; else the one that there is.</summary>
    private static SheetReading? One(PixelPicture scan, out ScanFault fault) =>
        TestSheetScan.ReadThrough(scan, out fault) ?? TestSheetScan.ReadOne(scan, out fault);

    private static PixelPicture? Decode(string path, DiagnosticBag bag)
    {
        if (Bytes(path, bag) is not { } bytes || PictureReader.Read(path, bytes, SourceSpan.None, bag) is not { } picture) return null;
        if (picture.Format == PictureFormat.Svg)
        {
            bag.NoScan(path);
            return null;
        }

        try
        {
            return new PictureDecoder().Decode(picture, grey: true) is var pixels && pixels.Alpha.Length == 0 ? pixels : pixels with { Alpha = [] };
        }
        catch (InvalidDataException)
        {
            bag.NoScan(path);
            return null;
        }
    }

    private static byte[]? Bytes(string path, DiagnosticBag bag)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes }) bag.NoScan(path);
            else return RegularFile.Bytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            bag.ScanUnreadable(path, fault.Message);
        }

        return null;
    }

    private static void Tell(ScanFault fault, string path, DiagnosticBag bag)
    {
        switch (fault)
        {
            case ScanFault.NoEdges: bag.NoPaperEdges(path); break;
            case ScanFault.NotOneSheet: bag.NotOneSheet(path); break;
            default: bag.NoScan(path); break;
        }
    }
}
