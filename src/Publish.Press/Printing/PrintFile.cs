using Publish.Pdf;
using Publish.Typesetting.Pages;

namespace Publish.Press.Printing;

/// <summary>A file for a printer: what is on it, how it is written, and what a person has to know.</summary>
/// <param name="Paper">"a4" …; empty where a print shop chooses.</param>
internal sealed record PrintFile(PagedDocument Document, PdfOptions Options, string Paper, PrintFacts Facts);
