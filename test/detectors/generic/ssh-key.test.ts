import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sshKey } from '../../../detectors/generic/ssh-key.js';
import { findings, values } from '../drive.js';

function blob(name: string, bytes: Uint8Array): string {
  return Buffer.concat([Buffer.from([0, 0, 0, name.length]), Buffer.from(name), Buffer.from(bytes)]).toString(
    'base64',
  );
}

describe('generic/ssh-key', () => {
  it('finds the key with its comment', () => {
    const name = fc.constantFrom(
      'ssh-rsa',
      'ssh-ed25519',
      'ecdsa-sha2-nistp256',
      'sk-ssh-ed25519@openssh.com',
    );
    const comment = fc.constantFrom('', ' jean@laptop', ' jean.dupont@example.org', ' work-laptop');
    fc.assert(
      fc.property(name, fc.uint8Array({ minLength: 32, maxLength: 520 }), comment, (type, bytes, owner) => {
        const key = `${type} ${blob(type, bytes)}${owner}`;
        expect(values(sshKey, `keys:\n${key}\nend`)).toEqual([key]);
      }),
    );
  });

  it('leaves abbreviations', () => {
    expect(findings(sshKey, 'ssh-rsa AAAAB3Nza... jean@laptop')).toEqual([]);
  });
});
