using System.Text;
using Publish.Files;
using Publish.Model.Source;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Press.Printing.Machines;

/// <summary>What a person knows of printers, a file each in one folder.</summary>
/// <param name="folder">It need not exist.</param>
public sealed class PrinterBook(string folder)
{
    /// <summary>Where the user's own stand: <c>~/.config/publish/printers</c>, <c>%APPDATA%\publish\printers</c>.</summary>
    public static string UsualFolder => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "publish", "printers");

    public string Folder => folder;

    public IReadOnlyList<string> Names => [.. Shelf.Names];

    /// <summary>The file of a name, in any case; null where there is none.</summary>
    public string? PathOf(string name) => Shelf.PathOf(name);

    /// <returns>Null where there is none, or, with a diagnostic, where it cannot be read.</returns>
    public PrinterProfile? Find(string name, SourceSet sources, DiagnosticBag bag) =>
        PathOf(name) is { } path ? PrinterShelf.Read(path, sources, bag, SourceSpan.None) : null;

    /// <returns>The file; null, with a diagnostic, where it cannot be written.</returns>
    public string? Keep(PrinterProfile profile, DiagnosticBag bag)
    {
        var path = PathOf(profile.Name) ?? Path.Combine(folder, profile.Name + PrinterProfileFile.Extension);
        return Guarded(profile.Name, bag, () => DraftFile.Write(path, Encoding.UTF8.GetBytes(PrinterProfileFile.Write(profile)))) ? path : null;
    }

    /// <param name="name">That <see cref="PathOf"/> knows.</param>
    public bool Remove(string name, DiagnosticBag bag) => Guarded(name, bag, () => File.Delete(PathOf(name)!));

    private PrinterShelf Shelf => new([folder]);

    private bool Guarded(string name, DiagnosticBag bag, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            bag.PrinterNotKept(name, folder, refused.Message);
            return false;
        }
    }
}
