using System.IO.Compression;
using System.Text;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Packages;

namespace Publish.Tests.Manuscript.Importing;

/// <summary>What strangers pack is opened with limits.</summary>
public sealed class PackageTests
{
    private static readonly PartNamespaces Names = new(("w", "urn:one"), ("w", "urn:strict"), ("m", "urn:m"));

    [Fact]
    public void Parts_are_found_by_name_whatever_their_slashes_and_case()
    {
        using var package = Package.Open(Zip(("/word/a.xml", "<a/>"), ("word\\b.xml", "<b/>"), ("folder/", "")));

        Assert.Equal(["word/a.xml", "word/b.xml"], package.Names);
        Assert.True(package.Has("WORD/A.XML"));
        Assert.Null(package.Bytes("none", 10));
    }

    [Theory]
    [InlineData("../evil.sh")]
    [InlineData("a/../../evil.sh")]
    [InlineData("..\\evil.sh")]
    [InlineData("C:\\evil.sh")]
    [InlineData("//server/evil.sh")]
    public void A_name_that_leads_out_is_no_part(string name)
    {
        using var package = Package.Open(Zip((name, "x"), ("good", "x")));

        Assert.Equal(["good"], package.Names);
        Assert.Equal([name], package.Outside);
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        using var package = Package.Open(Zip(("bomb.xml", "<a>" + new string(' ', 20_000_000) + "</a>")));

        Assert.Equal(PackageFault.TooLarge, Assert.Throws<PackageException>(() => package.Read("bomb.xml", Names)).Fault);
        Assert.Equal(PackageFault.TooLarge, Assert.Throws<PackageException>(() => package.Bytes("bomb.xml", 1000)).Fault);
    }

    [Fact, Trait("Tier", "Long")]
    public void A_bomb_in_many_parts_is_refused_before_all_of_them_are_unpacked()
    {
        var part = new string(' ', 7_000_000);
        using var package = Package.Open(Zip([.. Enumerable.Range(0, 40).Select(i => ($"{i}", part))]));

        var read = 0;
        Assert.Equal(PackageFault.TooLarge, Assert.Throws<PackageException>(() =>
        {
            for (; read < 40; read++) _ = package.Bytes($"{read}", 8_000_000);
        }).Fault);
        Assert.InRange(read, 20, 30);
    }

    [Fact]
    public void A_part_that_is_longer_than_its_label_is_refused()
    {
        using var part = new PartStream(new MemoryStream(new byte[100]), 99, "a");

        Assert.Equal(PackageFault.TooLarge, Assert.Throws<PackageException>(() => part.Read(new byte[200])).Fault);
    }

    [Fact]
    public void Too_many_parts_are_refused() =>
        Assert.Equal(PackageFault.TooManyParts, FaultOf(Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"{i}", ""))])));

    [Fact]
    public void Every_shortened_archive_is_damaged_and_no_more()
    {
        var whole = Zip(("a.xml", "<a>text</a>"));
        for (var length = 1; length < whole.Length; length++)
            Assert.Equal(PackageFault.Damaged, FaultOf(whole[..length]));
        Assert.Equal(PackageFault.Empty, FaultOf([]));
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", nameof(PackageFault.DeclaresEntities))]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", nameof(PackageFault.DeclaresEntities))]
    [InlineData("<a><b></a>", nameof(PackageFault.Damaged))]
    [InlineData("<a>&x;</a>", nameof(PackageFault.Damaged))]
    [InlineData("", nameof(PackageFault.Damaged))]
    public void XML_that_is_none_or_forbidden_is_refused(string xml, string fault) => Assert.Equal(fault, Assert.Throws<PackageException>(() => All(xml)).Fault.ToString());

    [Fact]
    public void A_document_type_can_be_passed_over()
    {
        using var package = Package.Open(Zip(("a", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a>t</a>")));
        using var part = package.Read("a", Names, PartDoctype.PassedOver)!;

        Assert.Equal("t", part.Text());
    }

    [Fact]
    public void Depth_has_a_limit()
    {
        Assert.Equal(PackageFault.TooDeep, Assert.Throws<PackageException>(() => All(Nested(10_000))).Fault);
        Assert.Equal(400, All(Nested(400)).Count(name => name == "?:a"));
    }

    [Fact]
    public void Children_come_one_after_the_other_whether_they_are_read_or_not()
    {
        using var package = Package.Open(Zip(("a", "<r xmlns:x='urn:one' xmlns:y='urn:strict'><x:p k='1' x:k='2'>one<i/><x:q/></x:p><z><x:p/></z><y:p y:k='3'/>tail<x:t>a<b>b</b>c</x:t><x:t/><x:last/></r>")));
        using var part = package.Read("a", Names)!;
        var seen = new List<string>();
        var at = part.Enter();
        while (part.Next(at))
        {
            seen.Add($"{part.Name} {part["k"]} {part["w:k"]}");
            if (part.Name == "w:t") seen.Add(part.Text());
            if (part is not { Name: "w:p" }) continue;
            var inside = part.Enter();
            if (part.Next(inside)) seen.Add("> " + part.Name);
        }

        Assert.Equal(["w:p 1 2", "> ?:i", "?:z  ", "w:p  3", "w:t  ", "abc", "w:t  ", "", "w:last  "], seen);
    }

    [Fact]
    public void Text_and_elements_can_be_taken_as_they_come()
    {
        using var package = Package.Open(Zip(("a", "<r>one<i>two</i>three <b/></r>")));
        using var part = package.Read("a", Names)!;
        var seen = new List<string>();
        var at = part.Enter();
        while (part.NextNode(at)) seen.Add(part.IsText ? part.Value : part.Name);

        Assert.Equal(["one", "?:i", "three ", "?:b"], seen);
    }

    [Fact]
    public void Signs_that_XML_forbids_are_replaced_and_counted()
    {
        using var package = Package.Open(Zip(("a", "<r>a&#x1;b&#xFFFF;c😀&#9;</r>")));
        using var part = package.Read("a", Names)!;

        Assert.Equal("a\uFFFDb\uFFFDc😀\t", part.Text());
        Assert.Equal(2, part.IllegalSigns);
    }

    [Fact]
    public void Old_and_locked_files_of_Office_are_told_apart()
    {
        byte[] head = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]];

        Assert.True(CompoundFile.Is(head));
        Assert.Equal(PackageFault.OldWord, CompoundFile.FaultOf([.. head, .. Encoding.Unicode.GetBytes("WordDocument")]));
        Assert.Equal(PackageFault.Locked, CompoundFile.FaultOf([.. head, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal(PackageFault.OtherKind, CompoundFile.FaultOf(head));
    }

    [Fact]
    public void Pictures_get_safe_names_and_the_same_bytes_one()
    {
        var store = new PictureStore();
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0];

        Assert.Equal("images/map.png", store.Add(TempManuscript.Png, "../../Map .PNG"));
        Assert.Equal("images/map.png", store.Add(TempManuscript.Png, "other.png"));
        Assert.Equal("images/map.jpg", store.Add(jpeg, "c:\\x\\map.png"));
        Assert.Equal("images/map-2.jpg", store.Add([.. jpeg, 1], "Map.jpg"));
        Assert.Equal("images/picture.jpg", store.Add([.. jpeg, 2], "…"));
        Assert.Null(store.Add("GIF89a"u8.ToArray(), "a.png"));
        Assert.Equal(["images/map-2.jpg", "images/map.jpg", "images/map.png", "images/picture.jpg"], store.Pictures.Paths);
        Assert.Equal(TempManuscript.Png, store.Pictures.Read("images/map.png").ToArray());
    }

    internal static byte[] Zip(params IReadOnlyList<(string Name, string Content)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        return bytes.ToArray();
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth));

    private static List<string> All(string xml)
    {
        using var package = Package.Open(Zip(("a", xml)));
        using var part = package.Read("a", Names)!;
        var names = new List<string> { part.Name };
        Walk(part, names);
        return names;
    }

    private static void Walk(PartReader part, List<string> names)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            names.Add(part.Name);
            Walk(part, names);
        }
    }

    private static PackageFault FaultOf(byte[] bytes) => Assert.Throws<PackageException>(() => Package.Open(bytes).Dispose()).Fault;
}
