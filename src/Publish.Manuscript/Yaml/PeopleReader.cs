using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>Reads <c>authors:</c>: a name, a list of names, or of <c>{name, role, sort}</c>.</summary>
internal static class PeopleReader
{
    private static readonly string[] Keys = ["name", "role", "sort"];

    /// <summary>MARC relator codes of the roles that zines have.</summary>
    private static readonly Dictionary<string, string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["author"] = "aut", ["editor"] = "edt", ["translator"] = "trl", ["illustrator"] = "ill", ["artist"] = "art",
        ["photographer"] = "pht", ["designer"] = "bkd", ["cover designer"] = "cov", ["compiler"] = "com", ["contributor"] = "ctb",
        ["interviewer"] = "ivr", ["interviewee"] = "ive", ["proofreader"] = "pfr", ["publisher"] = "pbl", ["printer"] = "prt",
        ["transcriber"] = "trc", ["foreword"] = "aui", ["introduction"] = "aui", ["afterword"] = "aft", ["typesetter"] = "cmt",
    };

    public static Seq<Contributor> Read(SettingEntry entry, ValueReader values)
    {
        PeopleDoubts.Report(entry, values.Diagnostics);
        if (entry.Value is not SettingList list) return Person(entry.Key, entry.Value, values) is { } one ? [one] : [];
        var people = new List<Contributor>();
        foreach (var item in list.Items)
            if (Person(entry.Key, item, values) is { } person) people.Add(person);
        return Seq.Of(people);
    }

    private static Contributor? Person(string key, SettingNode value, ValueReader values)
    {
        if (value is not SettingMap map) return values.Name(key, value) is { Length: > 0 } name ? new(name) : null;
        var person = new Contributor("");
        foreach (var entry in map.Entries)
            person = With(person, entry, values);
        if (person.Name.Length > 0) return person;
        values.Diagnostics.NamelessPerson(map.Span);
        return null;
    }

    private static Contributor With(Contributor person, SettingEntry entry, ValueReader values)
    {
        switch (entry.Key)
        {
            case "name": return person with { Name = values.Name(entry) };
            case "role": return person with { Role = Role(entry, values) };
            case "sort": return person with { SortName = values.Name(entry) };
            default:
                values.Diagnostics.UnknownKey(entry.KeySpan, entry.Key, NearestName.Of(entry.Key, Keys));
                return person;
        }
    }

    private static string Role(SettingEntry entry, ValueReader values)
    {
        var role = values.Text(entry);
        if (Roles.TryGetValue(role, out var code)) return code;
        if (role.Length == 3 && role.All(char.IsAsciiLetterLower)) return role;
        values.Diagnostics.UnknownRole(entry.Value.Span, role, NearestName.Of(role, Roles.Keys));
        return "ctb";
    }
}
