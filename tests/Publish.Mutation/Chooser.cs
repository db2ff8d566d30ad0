namespace Publish.Mutation;

/// <summary>What is compiled into the mutated assembly: which fault is in is said by the environment, or, for the coverage, which places were passed is written down.</summary>
internal static class Chooser
{
    public const string Choice = "PUBLISH_MUTANT";
    public const string Coverage = "PUBLISH_MUTANT_COVERAGE";

    public static string Source(int count) => $$"""
        namespace PublishMutation
        {
            internal static class Chosen
            {
                private static readonly int Number = int.Parse(global::System.Environment.GetEnvironmentVariable("{{Choice}}") ?? "0", global::System.Globalization.CultureInfo.InvariantCulture);
                private static readonly string? File = global::System.Environment.GetEnvironmentVariable("{{Coverage}}");
                private static readonly byte[]? Passed = Watch();

                public static bool Is(int number)
                {
                    if (Passed is not null) Passed[number] = 1;
                    return number == Number;
                }

                private static byte[]? Watch()
                {
                    if (File is null) return null;
                    var passed = new byte[{{count + 1}}];
                    global::System.AppDomain.CurrentDomain.ProcessExit += (_, _) => global::System.IO.File.WriteAllBytes(File, passed);
                    return passed;
                }
            }
        }
        """;
}
