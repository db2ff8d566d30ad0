using System.Text;
using Publish.Model;

namespace Publish.Cli.Starting;

/// <summary>Lays out a folder to start a zine from: commented settings, a first text, a glossary, a place for pictures.</summary>
internal static class Starter
{
    private static readonly string[] Files = ["zine.yaml", "01-beginning.md", "glossary.md"];

    /// <summary>Writes the folder; one that holds anything already is a diagnostic, and nothing in it is touched.</summary>
    public static void LayOut(string folder, DiagnosticBag bag)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            bag.NotEmpty(folder);
            return;
        }
        Directory.CreateDirectory(Path.Combine(folder, "images"));
        foreach (var name in Files)
            File.WriteAllText(Path.Combine(folder, name), Fill(Template(name), folder), new UTF8Encoding(false));
    }

    private static string Fill(string template, string folder) => template.Replace("$TITLE", TitleFrom(folder), StringComparison.Ordinal);

    /// <summary>"my-first-zine" is "My first zine", in quotation marks as YAML wants them.</summary>
    private static string TitleFrom(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Replace('-', ' ').Replace('_', ' ').Trim();
        var title = name.Length == 0 ? "My zine" : char.ToUpperInvariant(name[0]) + name[1..];
        return '"' + title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
    }

    private static string Template(string name)
    {
        using var stream = typeof(Starter).Assembly.GetManifestResourceStream("Template/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
