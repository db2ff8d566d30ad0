using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Markup.Planning;

/// <summary>The links of the text, and whether their words say where they lead (WCAG 2.2, success criterion 2.4.4).</summary>
public sealed class LinkCensus
{
    /// <summary>What people click on without being told what for, in the languages that the program knows words of.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "here", "click", "click here", "link", "this", "this link", "more", "read more", "see", "see here", "go",
        "hier", "klick hier", "mehr", "dies", "weiterlesen", "ici", "cliquez ici", "lien", "plus", "lire la suite", "aquí", "haz clic aquí", "enlace", "más",
        "qui", "clicca qui", "aqui", "clique aqui", "klik hier", "meer", "tutaj", "kliknij tutaj", "więcej", "здесь", "тут", "подробнее", "zde", "více", "tu", "viac",
        "här", "klicka här", "läs mer", "her", "klik her", "klikk her", "læs mere", "les mer", "tässä", "täältä", "lue lisää", "εδώ", "burada", "buraya", "ací", "feu clic aquí", "ĉi tie", "tie",
    };

    private readonly Dictionary<string, string> addressOf = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many say nothing, or say of two places the same.</summary>
    public int Vague { get; private set; }

    public void Add(Link link)
    {
        var words = PlainText.WithoutNotes(link.Content).Trim().TrimEnd('.', ':', '…', '>', '»', '→').Trim();
        if (words.Length == 0 || words == link.Url) return;
        if (Empty.Contains(words)) Vague++;
        else if (!addressOf.TryAdd(words, link.Url) && addressOf[words] != link.Url) Vague++;
    }
}
