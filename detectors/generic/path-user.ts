/**
 * User name in a path: `C:\Users\jean.dupont\...`, `/home/jdupont/...`, `/Users/jdupont/...`, also with doubled
 * backslashes, in `file://` links, in UNC paths and in roaming profiles. Only the name is the span.
 *
 * Accounts of systems, containers and build machines (`root`, `ubuntu`, `runner`) and placeholders are nobody.
 *
 * Source: Filesystem Hierarchy Standard 3.0 section 3.8 (/home); Microsoft, user profile folders.
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isPlaceholder } from '../secret/values.js';

const TYPE = 'USERNAME';

/** In lower case. */
const NOBODY = new Set(
  `root public default all admin administrator administrateur administrador amministratore beheerder user users username guest
   shared ubuntu debian centos fedora alpine arch rocky almalinux ec2-user azureuser opc vagrant pi runner runneradmin
   runneruser circleci travis jenkins gitlab-runner github buildkite builder build buildbot buildagent vsts vssadministrator
   containeradministrator containeruser appveyor teamcity bitrise semaphore codebuild codespace codespaces vscode gitpod coder
   coder-user code node nodejs python ruby java rust go dotnet app apps appuser application web webapp www www-data httpd apache
   nginx tomcat mysql postgres postgresql redis mongodb elasticsearch kibana logstash rabbitmq kafka hadoop hdfs spark airflow
   jovyan jupyter notebook conda mamba sandbox sbx sbx_user1051 oai colab kaggle steam steamuser deck docker podman kubernetes
   k8s git gitea gogs gerrit svn hg linuxbrew homebrew linux mac macos windows wsl ftp sftp ssh mail postfix backup nobody daemon
   bin sys sync games lost+found lib local etc var tmp temp opt data work workspace workdir project projects src test tester
   testing tests demo example sample dev developer devel deploy deployer deployment ansible puppet chef terraform cloud
   cloudshell cloud-user service svc system localservice networkservice systemprofile me you myuser my-user my_user yourname
   your-name your_name yourusername your-username your_username your_user youruser name myname username1 user1 someone somebody
   foo bar baz xxx home desktop documents downloads defaultuser0 defaultapppool defaultaccount wdagutilityaccount perl php
   student students staff faculty common group groups team teams site sites public_html odoo frappe wordpress drupal
   searchlight solr zookeeper prometheus grafana vault consul nomad minio nextcloud owncloud homeassistant pihole kodi
   mluser model models ray dask worker agent agents bot robot nonroot nix nixbld gradle maven flutter android ios electron`.split(
    /\s+/,
  ),
);

/** Behind the trigger: the separator may be doubled or escaped. */
const NAME = /[\p{L}\p{N}_][\p{L}\p{N}._+-]{0,63}/uy;
/** Windows names hold spaces; a separator must follow to tell where they end. */
const SPACED = /[\p{L}\p{N}_][\p{L}\p{N}._ '+-]{0,62}[\p{L}\p{N}_.](?=[\\/])/uy;
const FOLDER =
  /(?:users|home|documents and settings|profiles\$?|homes|utilisateurs|benutzer)(?:\\{1,4}|\/{1,2}|%5c|%2f)/iy;

/** What may stand before the folder: a drive, the root of a path, a server. */
function isRooted(text: string, at: number, folder: string): boolean {
  const separator = text.charAt(at - 1);
  const before = text.slice(Math.max(0, at - 64), at - 1);
  const isBackslash = folder.includes('\\');
  if (separator === '\\') {
    let end = before.length;
    while (before.charAt(end - 1) === '\\') end--;
    const root = before.slice(0, end);
    if (/[A-Za-z]:$|%SystemDrive%$/i.test(root)) return true;
    let server = end;
    while (/[\w.$-]/.test(before.charAt(server - 1))) server--;
    return server < end && before.charAt(server - 1) === '\\';
  }
  if (separator !== '/') return false;
  if (
    /[A-Za-z]:\/?$|^\/?$|file:\/{0,2}$|(?:\/mnt)?\/[a-z]$|\/(?:var|export|mnt|nfs|data|net|Volumes|System\/Volumes\/Data|private)$|~$/.test(
      before,
    )
  )
    return true;
  if (isBackslash) return false;
  // The start of a path. `/users/` in small letters is a route of a web site more often.
  return (
    /[\s"'`(<=:,;[{|>]$/.test(before) &&
    !/^users/.test(text.slice(at, at + 5)) &&
    !/https?:\/\/?$/.test(before)
  );
}

function detect({ text, at }: Candidate, report: Report): void {
  // `/home/`: the trigger is the slash.
  const from = text.charAt(at) === '/' ? at + 1 : at;
  FOLDER.lastIndex = from;
  const folder = FOLDER.exec(text);
  if (!folder || !isRooted(text, from, folder[0])) return;
  const start = FOLDER.lastIndex;
  SPACED.lastIndex = start;
  NAME.lastIndex = start;
  const isWindows = folder[0].includes('\\') || /[A-Za-z]:\//.test(text.slice(Math.max(0, from - 3), from));
  const match = (isWindows ? SPACED.exec(text) : null) ?? NAME.exec(text);
  if (!match) return;
  let end = start + match[0].length;
  while (end > start && /[.+-]/.test(text.charAt(end - 1))) end--;
  const name = text.slice(start, end);
  if (name.length < 2 || NOBODY.has(name.toLowerCase()) || NOBODY.has(name.toLowerCase().split(/[ .]/)[0]!))
    return;
  if (isPlaceholder(name) || /^(?:default|all|public) /i.test(name)) return;
  // `/home/page.html`: a file of a site.
  if (/\.(?:html?|php|aspx?|jsp|js|css|png|jpe?g|svg|md|txt|json|ya?ml)$/i.test(name)) return;
  const isSure = isWindows || text.charAt(end) === '/' || /^Users/.test(text.slice(from, from + 5));
  report(start, end, TYPE, isSure ? 0.85 : 0.6);
}

export const pathUser: Detector = {
  id: 'generic/path-user',
  version: 1,
  description: 'user name in a file path: C:\\Users\\name, /home/name, /Users/name',
  entityTypes: [TYPE],
  source: 'https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03s08.html',
  triggers: [
    { on: 'literal', text: 'users\\' },
    { on: 'literal', text: 'users/' },
    { on: 'literal', text: '/home/' },
    { on: 'literal', text: 'home\\' },
    { on: 'literal', text: 'documents and settings\\' },
    { on: 'literal', text: 'utilisateurs\\' },
    { on: 'literal', text: 'benutzer\\' },
    { on: 'literal', text: 'profiles$\\' },
  ],
  examples: {
    match: [
      'C:\\Users\\⟦jean.dupont⟧\\Documents\\a.txt',
      '"C:\\\\Users\\\\⟦jdupont⟧\\\\x"',
      'at /home/⟦jdupont⟧/app/main.py:12',
      'open /Users/⟦marie⟧/Desktop',
      'file:///home/⟦jdupont⟧/x',
      'C:/Users/⟦Jean Dupont⟧/AppData',
      '\\\\server\\users\\⟦jdupont⟧\\x',
      'cd /home/⟦jdupont⟧',
      '/mnt/c/Users/⟦jdupont⟧/x',
    ],
    noMatch: [
      '/home/ubuntu/app',
      '/home/runner/workspace/x',
      'C:\\Users\\Public\\x',
      'C:\\Users\\Default User\\x',
      'GET /users/profile HTTP/1.1',
      'https://example.org/home/news/x',
      'the users/groups table',
      '/home/<user>/x and /home/$USER/x',
      '/Users/username/project',
    ],
  },
  detect,
  canonical: (value) => value.normalize('NFKC').replace(/\s+/g, '').toLowerCase().normalize('NFKC') || value,
};
