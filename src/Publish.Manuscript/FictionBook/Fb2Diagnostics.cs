using Publish.Model.Source;

namespace Publish.Manuscript.FictionBook;

/// <summary>What can be wrong with FB2 e-books alone: ZP792.</summary>
internal static class Fb2Diagnostics
{
    public static void SeveralBooks(this DiagnosticBag bag, string first, int count, string path) =>
        bag.Warning("ZP792", SourceSpan.None, $"The archive holds {count} books, and a zine is one: \"{first}\" is read", "Unpack it, and import the others by themselves", path);
}
