namespace Publish.Model.Glossaries.Inflection;

/// <summary>What the Romance languages share: in a phrase of several words the head, the last word or all of them take the plural.</summary>
internal static class RomancePlurals
{
    public static void Add(string phrase, Func<string, IEnumerable<string>> plurals, Growing<PhraseForm> forms)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 6) return;
        AddWith(words, plurals, forms, i => i == 0);
        if (words.Length == 1) return;
        AddWith(words, plurals, forms, i => i == words.Length - 1);
        AddWith(words, plurals, forms, i => i < 2);
        AddWith(words, plurals, forms, _ => true);
    }

    private static void AddWith(string[] words, Func<string, IEnumerable<string>> plurals, Growing<PhraseForm> forms, Func<int, bool> changes)
    {
        IEnumerable<string> phrases = [""];
        for (var i = 0; i < words.Length; i++)
        {
            var choices = changes(i) ? plurals(words[i]) : [words[i]];
            phrases = phrases.SelectMany(p => choices, (p, word) => p.Length == 0 ? word : p + " " + word).Take(16).ToArray();
        }
        foreach (var plural in phrases)
            forms.Add(new(plural, MatchReason.Number));
    }
}
