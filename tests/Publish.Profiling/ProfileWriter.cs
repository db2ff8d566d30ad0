using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Publish.Profiling;

/// <summary>Writes a profile as the platform's ahead-of-time compiler reads it: what it names is compiled, though no call to it can be seen.</summary>
/// <remarks>
/// A profile (.mibc) is an assembly that is never run. Its global method AssemblyDictionary names groups, a text and a token each; a group's body is a list
/// of methods, a token each (dotnet/runtime, docs/design/features/dotnet-pgo.md; the compiler's own MIbcProfileParser says the form).
/// </remarks>
internal sealed class ProfileWriter
{
    private const int MostOnStack = 8;

    private readonly MetadataBuilder metadata = new();
    private readonly BlobBuilder bodies = new();
    private readonly InstructionEncoder methods = new(new BlobBuilder());
    private readonly References references;

    public ProfileWriter()
    {
        references = new(metadata);
        metadata.AddModule(0, metadata.GetOrAddString("profile"), metadata.GetOrAddGuid(new Guid(1, 0, 0, new byte[8])), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("profile"), new(0, 0, 0, 0), default, default, 0, AssemblyHashAlgorithm.None);
    }

    public void Add(MethodBase method)
    {
        methods.OpCode(ILOpCode.Ldtoken);
        methods.Token(references.To(method));
        methods.OpCode(ILOpCode.Pop);
    }

    /// <summary>The same for the same methods, on any machine.</summary>
    public byte[] ToArray()
    {
        var encoder = new MethodBodyStreamEncoder(bodies);
        var group = AddGlobal("Methods", methods, encoder);
        var dictionary = new InstructionEncoder(new BlobBuilder());
        dictionary.LoadString(metadata.GetOrAddUserString("publish;"));
        dictionary.OpCode(ILOpCode.Ldtoken);
        dictionary.Token(group);
        dictionary.OpCode(ILOpCode.Pop);
        AddGlobal("AssemblyDictionary", dictionary, encoder);
        metadata.AddTypeDefinition(0, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        return Serialized();
    }

    private MethodDefinitionHandle AddGlobal(string name, InstructionEncoder code, MethodBodyStreamEncoder encoder)
    {
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, result => result.Void(), _ => { });
        return metadata.AddMethodDefinition(MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, metadata.GetOrAddString(name),
            metadata.GetOrAddBlob(signature), encoder.AddMethodBody(code, MostOnStack), MetadataTokens.ParameterHandle(1));
    }

    private byte[] Serialized()
    {
        var file = new BlobBuilder();
        var header = new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll | Characteristics.ExecutableImage);
        new ManagedPEBuilder(header, new MetadataRootBuilder(metadata), bodies, deterministicIdProvider: _ => new BlobContentId(new Guid(1, 0, 0, new byte[8]), 1)).Serialize(file);
        return file.ToArray();
    }
}
