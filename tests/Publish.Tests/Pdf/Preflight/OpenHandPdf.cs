using Publish.Pdf.Import;
using Publish.Pdf.Import.Opening;
using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>A PDF written by hand, open, so that one object of it can be read by what reads such objects.</summary>
internal sealed class OpenHandPdf(HandPdf pdf)
{
    public SourceObjects Objects { get; } = new(PdfDoor.Open(pdf.Numbered().Make(), null));

    public StreamUnpacker Unpacker => new(Objects);

    public static IndirectReferenceToken Reference(int number) => new(new IndirectReference(number, 0));
}
