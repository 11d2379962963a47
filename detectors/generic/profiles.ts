/**
 * Links that name a person: profile pages of large platforms.
 *
 * Each platform has a pattern for the path of a profile; `NAME` first segments exclude the platform's own
 * pages. A repository (`github.com/org/project`) is not a profile: most belong to organisations.
 */

/** First segments that are pages of the platform, on any of them. */
const RESERVED = new Set(
  `about account accounts ads advertise android api app apps archive articles auth best blog blogs business careers
   categories category channel channels client codespaces collections communities community company compose contact
   contribute cookies customer-stories dashboard developer developers developer-program directory discover docs
   download downloads edit edu education enterprise events example explore faq features feed feedback forum forums
   gaming gist gists groups hashtag help home i images issues intent invite jobs join joinchat languages learn
   learning legal library lists live local login logout m mail maps market marketplace media member-feedback messages
   messenger mobile moments more music new news nonprofit notes notifications oauth offline organizations orgs p
   page pages partners permalink photo photos places plans playlist playlists policies policy popular posts press
   pricing privacy privacy-policy products public pulls pub r readme reel reels register results rules safety
   save school search security security-policy settings setup share shared sharer shop shorts showcase signin signup
   site sitemap social solutions sponsors start static status story stories store storyphp subscriptions support tag
   tags team teams terms topics tos tour trending tv tweet tweets upgrade upload user users video videos watch web
   welcome wiki work explore-tags accounts-center dialog plugins groups.php home.php index index.html index.php
   login.php share.php sharer.php events.php watch.php
   shots featured _u addstickers addemoji proxy socks setlanguage iv bg c`.split(/\s+/),
);

const NAME = '@?[\\p{L}\\p{N}._~%-]{1,64}';

interface Platform {
  readonly path: RegExp;
  /** Whether the first segment is a name, so that the platform's own pages must be told apart. */
  readonly named: boolean;
}

const named = (tail: string): Platform => ({ path: new RegExp(`^/(${NAME})${tail}`, 'u'), named: true });
const under = (folders: string): Platform => ({
  path: new RegExp(`^/(?:${folders})/${NAME}`, 'iu'),
  named: false,
});

/** A profile page and nothing below it. */
const alone = named('/?(?:[?#]|$)');
/** Whatever lies below a name is that person's too. */
const below = named('(?:[/?#]|$)');

const PLATFORMS: Readonly<Record<string, readonly Platform[]>> = {
  'github.com': [alone, under('sponsors')],
  'gitlab.com': [alone, under('users')],
  'bitbucket.org': [alone],
  'codeberg.org': [alone],
  'gist.github.com': [below],
  'linkedin.com': [under('in|pub')],
  'twitter.com': [below],
  'x.com': [below],
  'nitter.net': [below],
  'facebook.com': [
    below,
    under('people|profile|public|stories'),
    { path: /^\/profile\.php\?(?:[^#]{0,200}&)?id=\d/, named: false },
  ],
  'fb.com': [below],
  'fb.me': [below],
  'm.me': [below],
  'instagram.com': [below, under('stories')],
  't.me': [below, under('s')],
  'telegram.me': [below],
  'wa.me': [below],
  'tiktok.com': [under('(?=@)')],
  'youtube.com': [under('user|c|channel')],
  'reddit.com': [under('u|user')],
  'stackoverflow.com': [under('users')],
  'superuser.com': [under('users')],
  'serverfault.com': [under('users')],
  'stackexchange.com': [under('users')],
  'twitch.tv': [alone],
  'pinterest.com': [alone],
  'snapchat.com': [under('add')],
  'soundcloud.com': [alone],
  'vk.com': [alone],
  'ok.ru': [under('profile')],
  'bsky.app': [under('profile')],
  'keybase.io': [alone],
  'gravatar.com': [alone],
  'patreon.com': [alone],
  'ko-fi.com': [alone],
  'buymeacoffee.com': [alone],
  'linktr.ee': [alone],
  'about.me': [alone],
  'paypal.me': [below],
  'paypal.com': [under('paypalme')],
  'cash.app': [{ path: /^\/\$[A-Za-z]\w{0,30}/, named: false }],
  'venmo.com': [alone, under('u')],
  'dev.to': [alone],
  'kaggle.com': [alone],
  'huggingface.co': [alone],
  'npmjs.com': [{ path: /^\/~[\w.-]{1,64}/, named: false }],
  'flickr.com': [under('people|photos')],
  'quora.com': [under('profile')],
  'researchgate.net': [under('profile')],
  'orcid.org': [{ path: /^\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]/, named: false }],
  'xing.com': [under('profile')],
  'strava.com': [under('athletes')],
  'goodreads.com': [under('user/show|author/show')],
  'steamcommunity.com': [under('id|profiles')],
  'open.spotify.com': [under('user')],
  'last.fm': [under('user')],
  'discord.com': [under('users')],
  'academia.edu': [alone],
  'malt.fr': [under('profile')],
  'leboncoin.fr': [under('profile|profil')],
  'vinted.fr': [under('member')],
  'airbnb.com': [under('users/show')],
  'meetup.com': [under('members')],
  'threads.net': [alone],
  'threads.com': [alone],
  'signal.me': [{ path: /^\/#(?:p|eu)\/[\w+%=-]{4,100}/, named: false }],
  'line.me': [under('ti/p|R/ti/p')],
  'onlyfans.com': [alone],
  'calendly.com': [below],
  'cal.com': [below],
  'codepen.io': [alone],
  'dribbble.com': [alone],
  'behance.net': [alone],
  'deviantart.com': [alone],
  'letterboxd.com': [alone],
  'mixcloud.com': [alone],
  'vimeo.com': [{ path: /^\/user\d{3,12}/, named: false }],
  'sourceforge.net': [under('u')],
  'hub.docker.com': [under('u')],
  'leetcode.com': [under('u')],
  'wattpad.com': [under('user')],
  'untappd.com': [under('user')],
  'komoot.com': [under('user')],
  'chess.com': [under('member|members/view')],
  'lichess.org': [under('@')],
  'weibo.com': [under('u|n')],
  'zhihu.com': [under('people')],
  'space.bilibili.com': [{ path: /^\/\d{3,20}/, named: false }],
  'douban.com': [under('people')],
  'allegro.pl': [under('uzytkownik')],
  'wykop.pl': [under('ludzie')],
  'ebay.com': [under('usr')],
  'ebay.de': [under('usr')],
  'ebay.fr': [under('usr')],
  'ebay.co.uk': [under('usr')],
  'etsy.com': [under('people')],
  'amazon.com': [under('gp/profile')],
  'amazon.fr': [under('gp/profile')],
  'amazon.de': [under('gp/profile')],
  'tripadvisor.com': [under('Profile')],
  'yelp.com': [{ path: /^\/user_details\?(?:[^#]{0,200}&)?userid=/, named: false }],
  'google.com': [under('maps/contrib')],
  'scholar.google.com': [{ path: /^\/citations\?(?:[^#]{0,200}&)?user=\w/, named: false }],
  'blablacar.fr': [under('user/show')],
  'couchsurfing.com': [under('people')],
  'flipboard.com': [under('(?=@)')],
  'myspace.com': [alone],
  'blogger.com': [under('profile')],
  'disqus.com': [under('by')],
  'producthunt.com': [under('(?=@)')],
  'hackerone.com': [alone],
  'viber.me': [below],
  'news.ycombinator.com': [{ path: /^\/user\?id=\w/, named: false }],
};

/** Registries and mirrors where `@` opens the name of a package. */
const PACKAGE_HOST =
  /(?:^|\.)(?:npmjs\.com|npmjs\.org|unpkg\.com|jsdelivr\.net|esm\.sh|skypack\.dev|jsr\.io|yarnpkg\.com|npm\.im|deno\.land|bundlephobia\.com)$/;
/** `/@name` as Mastodon, Medium, YouTube and TikTok write it; `/~name` as universities do. */
const ANY_HOST =
  /^\/(?:@[\p{L}_][\p{L}\p{N}._-]{0,63}(?:@[\w.-]{1,100})?(?=[/?#]|$)|~[\p{L}][\p{L}\p{N}._-]{0,63})/u;

/** `/profile/name`, as forums and shops of all kinds write it. */
const PROFILE_PATH =
  /^\/(?:profiles?|profils?|users?|members?|membres?|people|u|user\/profile)\/([\p{L}\p{N}][\p{L}\p{N}._-]{1,63})\/?(?=[?#]|$)/u;

/** `fr.example.com`, `www.` and `m.` serve the same pages. */
const VARIANT = /^(?:www|m|mobile|[a-z]{2}|[a-z]{2}-[a-z]{2}|old|new|web)\./;

/**
 * @param host lower case, without port
 * @param path path, query and fragment, from its slash
 */
export function isProfile(host: string, path: string): boolean {
  if (path.length < 2) return false;
  if (ANY_HOST.test(path) && !PACKAGE_HOST.test(host)) return true;
  const platforms = PLATFORMS[host] ?? PLATFORMS[host.replace(VARIANT, '')];
  if (platforms === undefined) {
    const name = PROFILE_PATH.exec(path)?.[1];
    return name !== undefined && !RESERVED.has(name.toLowerCase());
  }
  return platforms.some(({ path: pattern, named: isNamed }) => {
    const match = pattern.exec(path);
    return match !== null && !(isNamed && RESERVED.has((match[1] ?? '').toLowerCase()));
  });
}
