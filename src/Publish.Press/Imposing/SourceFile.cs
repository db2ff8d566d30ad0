using Publish.Files;
using Publish.Manuscript;
using Publish.Manuscript.Importing;
using Publish.Model.Source;

namespace Publish.Press.Imposing;

/// <summary>The file to be imposed, as bytes.</summary>
public static class SourceFile
{
    private const long MostBytes = 1L << 30;

    private const string PictureAdvice = "Put pictures on pages first: a Markdown file with ![what it shows](name.jpg) for each, and publish build.";

    /// <returns>Null, with a diagnostic, for what cannot be read.</returns>
    public static byte[]? Read(string path, DiagnosticBag bag)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length <= MostBytes) return OfPdf(RegularFile.Bytes(path), path, bag);
            if (file.Exists) bag.SourceIsTooLarge(path, file.Length, MostBytes);
            else if (Directory.Exists(path)) bag.SourceIsAFolder(path);
            else bag.SourceIsMissing(path, NearestPath.Of(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            bag.SourceIsUnreadable(path, fault);
        }

        return null;
    }

    /// <summary>A picture or a Word document is no broken PDF.</summary>
    private static byte[]? OfPdf(byte[] data, string path, DiagnosticBag bag)
    {
        if (data.AsSpan(0, Math.Min(data.Length, 1024)).IndexOf("%PDF-"u8) >= 0) return data;
        if (data.Length == 0) bag.SourceIsEmpty(path);
        else if (ForeignFile.Of(data) is { } foreign) bag.SourceIsNoPdf(path, foreign.Name, IsPicture(foreign) ? PictureAdvice : "Save it as a PDF in the program that made it.");
        else if (!data.Contains((byte)0)) bag.SourceIsNoPdf(path, "a text", "publish build makes a zine of a text: name it .md or .txt.");
        else return data;
        return null;
    }

    private static bool IsPicture(ForeignFile foreign) => foreign.Name.Contains("picture", StringComparison.Ordinal);
}
