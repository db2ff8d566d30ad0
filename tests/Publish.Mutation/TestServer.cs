using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Publish.Mutation;

/// <summary>Inside of the process of the tests: runs those that it is told to, with the fault that it is told, so that a process and what it has compiled serve for many faults.</summary>
/// <remarks>Asked and answered by lines: "cover" gives each test, "try NUMBER TESTS" whether one of these is red with the fault, after a line for each that it begins.</remarks>
internal static class TestServer
{
    /// <summary>The environment's name for the room, for how many faults there are, and for leaving out long tests.</summary>
    public const string RoomName = "PUBLISH_MUTANT_ROOM", Count = "PUBLISH_MUTANT_COUNT", Short = "PUBLISH_MUTANT_SHORT";

    /// <summary>Said before each test, so that whoever waits knows which one takes so long.</summary>
    public const string Next = "next";

    public static void Run()
    {
        Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", null);
        var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        var room = Room.All.First(one => one.Name == Environment.GetEnvironmentVariable(RoomName));
        var tests = TestCase.Of(Assembly.Load("Publish.Tests"), room, withLong: Environment.GetEnvironmentVariable(Short) is null).ToList();
        var chosen = new Choice(Assembly.Load(room.Project).GetType("PublishMutation.Chosen")!);
        while (Console.In.ReadLine() is { } asked)
        {
            var words = asked.Split(' ');
            if (words[0] == "cover") Cover(tests, chosen, answers);
            else answers.WriteLine(Try(int.Parse(words[1], CultureInfo.InvariantCulture), [.. words[2].Split(',').Select(index => tests[int.Parse(index, CultureInfo.InvariantCulture)])], chosen, answers));
        }
        Environment.Exit(0);
    }

    private static void Cover(List<TestCase> tests, Choice chosen, StreamWriter answers)
    {
        for (var i = 0; i < tests.Count; i++)
        {
            chosen.Watch(int.Parse(Environment.GetEnvironmentVariable(Count)!, CultureInfo.InvariantCulture));
            var watch = Stopwatch.StartNew();
            var wrong = tests[i].Run();
            answers.WriteLine(string.Join('\t', i, watch.ElapsedMilliseconds, tests[i].Class, tests[i].Name, wrong is null ? "" : string.Join(' ', wrong.ToString().Split('\n')), string.Join(',', chosen.Watched())));
        }
        answers.WriteLine("end");
    }

    /// <returns>"survived"; "killed" with the test; "tainted" where that test stays red without the fault, so that nothing is known.</returns>
    private static string Try(int number, List<TestCase> tests, Choice chosen, StreamWriter answers)
    {
        chosen.Take(number);
        var red = tests.Find(test =>
        {
            answers.WriteLine(Next);
            return test.Run() is not null;
        });
        chosen.Take(0);
        if (red is null) return "survived";
        return red.Run() is null ? $"killed {red.Name}" : "tainted";
    }

    /// <summary>The fault that is in, in the mutated assembly.</summary>
    private sealed class Choice(Type type)
    {
        private readonly FieldInfo number = type.GetField("Number")!;
        private readonly FieldInfo passed = type.GetField("Passed")!;
        private byte[] watched = [];

        public void Take(int fault) => number.SetValue(null, fault);

        public void Watch(int count) => passed.SetValue(null, watched = new byte[count + 1]);

        public IEnumerable<int> Watched()
        {
            passed.SetValue(null, null);
            return Enumerable.Range(0, watched.Length).Where(fault => watched[fault] != 0);
        }
    }
}
