using Publish.Manuscript.PlainText.Language;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Headers;

/// <summary>Makes the zine's card of a library's header. Values stay as typed; a second value for one field is kept among the others.</summary>
internal static class HeaderBinder
{
    public static Metadata Bind(Header header)
    {
        if (IsMail(header)) return MailCard(header);
        var card = new Metadata();
        foreach (var field in header.Fields)
            card = field.Value.Length == 0 ? card : Bind(card, field);
        return card;
    }

    private static bool IsMail(Header header) => header.Fields.Exists(field => MailKeys.From.Contains(field.Key)) && header.Fields.Exists(field => MailKeys.Subject.Contains(field.Key));

    /// <summary>A letter that was sent by mail: its subject is its title, whoever sent it wrote it.</summary>
    private static Metadata MailCard(Header header)
    {
        var card = new Metadata();
        foreach (var field in header.Fields)
        {
            card = field switch
            {
                _ when MailKeys.Subject.Contains(field.Key) => card with { Title = BareSubject(field.Value) },
                _ when MailKeys.From.Contains(field.Key) => card with { Contributors = card.Contributors.Add(new(Sender(field.Value))) },
                _ when MailKeys.Date.Contains(field.Key) => card with { Date = field.Value },
                _ => card with { Others = card.Others.Add(new(field.Key, field.Value)) },
            };
        }
        return card;
    }

    /// <summary>Without "Re:" and the list's name in brackets.</summary>
    private static string BareSubject(string subject)
    {
        for (var bare = subject.Trim(); ; bare = bare.TrimStart())
        {
            var before = bare;
            if (bare.StartsWith('[') && bare.IndexOf(']', StringComparison.Ordinal) is > 0 and var close && close + 1 < bare.Length) bare = bare[(close + 1)..];
            foreach (var reply in (ReadOnlySpan<string>)["Re:", "Fwd:", "Fw:", "AW:", "WG:", "Sv:", "Tr:"])
                if (bare.StartsWith(reply, StringComparison.OrdinalIgnoreCase)) bare = bare[reply.Length..];
            if (bare == before) return bare;
        }
    }

    /// <summary>"Anna Berg &lt;anna@example.org&gt;" without the address.</summary>
    private static string Sender(string from)
    {
        var open = from.IndexOf('<', StringComparison.Ordinal);
        return (open > 0 ? from[..open] : from).Trim(' ', '"');
    }

    private static Metadata Bind(Metadata card, HeaderField field) => HeaderKeys.Meaning(field.Key) switch
    {
        HeaderMeaning.Title when card.Title.Length == 0 => card with { Title = field.Value },
        HeaderMeaning.Subtitle when card.Subtitle.Length == 0 => card with { Subtitle = field.Value },
        HeaderMeaning.Author => People(card, field, "aut"),
        HeaderMeaning.Translator => People(card, field, "trl"),
        HeaderMeaning.Editor => People(card, field, "edt"),
        HeaderMeaning.Illustrator => People(card, field, "ill"),
        HeaderMeaning.Date when card.Date.Length == 0 => card with { Date = field.Value },
        HeaderMeaning.Source when card.Source.Length == 0 => card with { Source = field.Value },
        HeaderMeaning.Description when card.Description.Length == 0 => card with { Description = field.Value },
        HeaderMeaning.Licence when card.Licence.Length == 0 => card with { Licence = field.Value },
        HeaderMeaning.Publisher when card.Publisher.Length == 0 => card with { Publisher = field.Value },
        HeaderMeaning.Series when card.Series.Length == 0 => card with { Series = field.Value },
        HeaderMeaning.Identifier when card.Identifier.Length == 0 => card with { Identifier = field.Value },
        HeaderMeaning.Subjects => card with { Subjects = card.Subjects.AddRange(Seq.Of(Parts(field.Value, ",;"))) },
        HeaderMeaning.Language when TextLanguage.Of(field.Value) is { } tag => card with { Language = tag },
        _ => card with { Others = card.Others.Add(new(field.Key, field.Value)) },
    };

    private static Metadata People(Metadata card, HeaderField field, string role)
    {
        foreach (var name in PeopleNames.Read(field.Value))
            card = card with { Contributors = card.Contributors.Add(new(name, role)) };
        return card;
    }

    private static string[] Parts(string value, string separators) =>
        value.Split(separators.ToCharArray(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
