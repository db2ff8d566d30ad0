namespace Publish.Manuscript.Markdown.Reading;

/// <summary>What a callout is called that has no title of its own: its kind, in the zine's language where that is known.</summary>
internal static class CalloutNames
{
    private static readonly string[] Kinds = ["note", "tip", "important", "warning", "caution"];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["de"] = ["Hinweis", "Tipp", "Wichtig", "Warnung", "Vorsicht"],
        ["fr"] = ["Remarque", "Conseil", "Important", "Avertissement", "Attention"],
        ["es"] = ["Nota", "Consejo", "Importante", "Advertencia", "Precaución"],
        ["it"] = ["Nota", "Consiglio", "Importante", "Avvertenza", "Attenzione"],
        ["pt"] = ["Nota", "Dica", "Importante", "Aviso", "Cuidado"],
        ["nl"] = ["Opmerking", "Tip", "Belangrijk", "Waarschuwing", "Let op"],
        ["sv"] = ["Anmärkning", "Tips", "Viktigt", "Varning", "Försiktigt"],
        ["pl"] = ["Uwaga", "Wskazówka", "Ważne", "Ostrzeżenie", "Ostrożnie"],
    };

    /// <param name="kind">As typed: "NOTE", "tip|wide".</param>
    /// <param name="language">BCP 47.</param>
    public static string Of(string kind, string language)
    {
        var bar = kind.IndexOf('|', StringComparison.Ordinal);
        var name = (bar < 0 ? kind : kind[..bar]).Trim().ToLowerInvariant().Replace('-', ' ').Replace('_', ' ');
        var index = Array.IndexOf(Kinds, name);
        if (index >= 0 && Words.TryGetValue(language.Split('-')[0].ToLowerInvariant(), out var words)) return words[index];
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
