namespace Publish.Model;

internal sealed class PortugueseInflection : IInflection
{
    public IReadOnlyList<string> Articles { get; } = ["o", "a", "os", "as", "um", "uma"];

    public void AddForms(string phrase, Growing<PhraseForm> forms) => RomancePlurals.Add(phrase, Plurals, forms);

    private static IEnumerable<string> Plurals(string word)
    {
        if (word.Length < 3) return [word];
        if (word.EndsWith("ão", StringComparison.Ordinal)) return [word[..^2] + "ões", word[..^2] + "ães", word + "s"];
        return (word[^1], word[^2]) switch
        {
            ('l', 'a') => [word[..^1] + "is"],
            ('l', 'e') => [word[..^2] + "éis", word[..^2] + "eis"],
            ('l', 'o') => [word[..^2] + "óis"],
            ('l', 'i') => [word[..^1] + "s", word[..^2] + "eis"],
            ('m', _) => [word[..^1] + "ns"],
            ('r' or 'z', _) => [word + "es"],
            ('s', 'ê') => [word[..^2] + "eses"],
            ('s', _) => [word, word[..^1]],
            _ => [word + "s"],
        };
    }
}
