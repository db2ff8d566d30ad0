using Publish.Markup.Syntax;
using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>Writes the box of a task as a character, with words for those who hear it where the language's are known.</summary>
internal static class TaskBoxWriter
{
    private static readonly Dictionary<string, (string Open, string Ticked)> Words = new(StringComparer.Ordinal)
    {
        ["en"] = ("to do", "done"), ["de"] = ("offen", "erledigt"), ["fr"] = ("à faire", "fait"), ["es"] = ("pendiente", "hecho"), ["it"] = ("da fare", "fatto"),
        ["pt"] = ("por fazer", "feito"), ["nl"] = ("te doen", "gedaan"), ["sv"] = ("att göra", "klart"), ["da"] = ("ikke gjort", "gjort"), ["pl"] = ("do zrobienia", "zrobione"),
    };

    public static void Write(TaskBox box, string language, XhtmlWriter xml)
    {
        if (box == TaskBox.None) return;
        xml.Begin("span"u8).Attribute("class"u8, "box"u8);
        if (Words.TryGetValue(language.Split('-')[0].ToLowerInvariant(), out var words))
            xml.Attribute("role"u8, "img"u8).Attribute("aria-label"u8, box == TaskBox.Ticked ? words.Ticked : words.Open);
        xml.Text(box == TaskBox.Ticked ? "☒" : "☐").End("span"u8).Text(" ");
    }
}
