using System.Diagnostics;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig;

namespace Publish.Tests.Pdf;

/// <summary>A document as the exporter made it, with what was found wrong on the way.</summary>
internal sealed record Exported(byte[] Bytes, DiagnosticBag Diagnostics)
{
    public static readonly DateTimeOffset Day = new(2019, 5, 1, 12, 0, 0, TimeSpan.FromHours(2));

    public static Exported Of(PagedDocument document, PdfOptions? options = null, IPictureDecoder? decoder = null) =>
        Of(document, CompiledPages.Of([document], InkTable.BlackOnly, decoder), options);

    public static Exported Of(PagedDocument document, CompiledPages compiled, PdfOptions? options = null)
    {
        using var stream = new MemoryStream();
        var diagnostics = new DiagnosticBag();
        PdfExporter.Export(document, compiled, (options ?? PdfOptions.Reading) with { Date = Day }, stream, diagnostics);
        return new Exported(stream.ToArray(), diagnostics);
    }

    public PdfDocument Open() => PdfDocument.Open(Bytes);

    /// <summary>What a program prints that is given the file; null where the program is not on this machine.</summary>
    public string? Through(string program, params string[] arguments)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Bytes);
            var start = new ProcessStartInfo(program, [.. arguments.Select(argument => argument == "FILE" ? path : argument)])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
