using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Press.Imposing;

/// <summary>What can be wrong with what is to be imposed, or with the wishes for it.</summary>
internal static class ImposeDiagnostics
{
    public static void SourceIsMissing(this DiagnosticBag bag, string path, string? nearest) => bag.Error(
        "ZP630", SourceSpan.None, "there is no such file", nearest is null ? "Look at how the name is spelled, and whether the command is given in the right folder." : $"Was \"{nearest}\" meant?", path);

    public static void SourceIsAFolder(this DiagnosticBag bag, string path) => bag.Error(
        "ZP970", SourceSpan.None, "this is a folder, and a PDF is wanted", "Name the PDF in it.", path);

    public static void SourceIsEmpty(this DiagnosticBag bag, string path) => bag.Error(
        "ZP970", SourceSpan.None, "this file is empty, and a PDF is wanted", "Save it again in the program that made it.", path);

    public static void SourceIsNoPdf(this DiagnosticBag bag, string path, string what, string advice) => bag.Error(
        "ZP970", SourceSpan.None, $"this is {what}, and a PDF is wanted", advice, path);

    public static void SourceIsUnreadable(this DiagnosticBag bag, string path, Exception fault) => bag.Error(
        "ZP631", SourceSpan.None, $"this file cannot be read ({fault.Message.TrimEnd('.')})", "Is it another user's, or open in another program?", path);

    public static void SourceIsTooLarge(this DiagnosticBag bag, string path, long bytes, long most) => bag.Error(
        "ZP632", SourceSpan.None, $"this file has {bytes >> 20} MB, more than the {most >> 20} MB that can be imposed", "Make its pictures smaller, or impose it in parts.", path);

    public static void NoSuchPages(this DiagnosticBag bag, string typed, int pages) => bag.Error(
        "ZP633", SourceSpan.None, $"--pages {typed}: the document has {Plural.Of(pages, "page")}, and these words name others, or none",
        "Pages are numbered from 1 in the order of the file: --pages 3-14,1 takes pages 3 to 14 and then page 1; 3-end, odd and even are understood as well.");

    public static void TooManyPagesChosen(this DiagnosticBag bag, int most) => bag.Error(
        "ZP634", SourceSpan.None, $"--pages names more than {most} pages", "Impose them in parts.");

    public static void WouldReplaceItsSource(this DiagnosticBag bag, string path) => bag.Error(
        "ZP635", SourceSpan.None, "the result would be written over the very file that it is made from", "Choose another name with -o FILE.", path);

    public static void WouldReplaceAnothers(this DiagnosticBag bag, string path) => bag.Error(
        "ZP636", SourceSpan.None, "a file of this name is there already, and Publish did not make it", "Move it away, or choose another name with -o FILE.", path);

    public static void NotForScheme(this DiagnosticBag bag, string option, string scheme, string others) => bag.Error(
        "ZP637", SourceSpan.None, $"{option} means nothing to the scheme {scheme}", $"It goes with {others}.");
}
