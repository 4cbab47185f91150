<?php
// An officer's program in PHP, with Debian's Guzzle: all code that calls the hub is generated from the hub's own
// description, nothing is written by hand. It makes a release from nothing, and prints its id.
declare(strict_types=1);

require '/usr/share/php/GuzzleHttp/autoload.php';

[, $client, $hub, $password] = $argv;

// as Composer would, with the classes that the generator has written into this folder
spl_autoload_register(function (string $class) use ($client): void {
    $file = $client . '/lib/' . str_replace('\\', '/', substr($class, strlen('Hub\\'))) . '.php';
    if (str_starts_with($class, 'Hub\\') && is_file($file)) {
        require $file;
    }
});

use Hub\Api\ApprovalApi;
use Hub\Api\AssetsApi;
use Hub\Api\ReleaseApi;
use Hub\Api\SignInApi;
use Hub\Api\UploadsApi;
use Hub\Configuration;
use Hub\Model\AiUse;
use Hub\Model\DraftChange;
use Hub\Model\NewAsset;
use Hub\Model\NewDecision;
use Hub\Model\NewRelease;
use Hub\Model\NewSubmission;
use Hub\Model\SealDraft;
use Hub\Model\TokenRequest;
use Hub\Model\Waiver;

function officer(string $login): Configuration
{
    global $hub, $password;
    $anonymous = new SignInApi(null, (new Configuration())->setHost($hub));
    $token = $anonymous->issueToken(new TokenRequest(['login' => $login, 'password' => $password]));
    return (new Configuration())->setHost($hub)->setAccessToken($token->getToken());
}

function until(callable $happened): void
{
    for ($tries = 0; $tries < 300; $tries++) {
        if ($happened()) {
            return;
        }
        usleep(500000);
    }
    throw new RuntimeException('waited in vain');
}

$uploader = officer('canbo');
$assets = new AssetsApi(null, $uploader);
$uploads = new UploadsApi(null, $uploader);

$begun = $assets->createAsset(
    new NewAsset(['organisation' => 'so-khcn', 'kind' => 'training-material', 'language' => 'vi'])
);
$asset = $begun->getAsset()->getId();
$assets->saveDraft($asset, '"' . $begun->getDraft()->getLockVersion() . '"', new DraftChange([
    'title' => 'Nộp hồ sơ từ nhà, viết bằng PHP',
    'description' => 'Năm bước nộp hồ sơ trực tuyến.',
    'topic' => 'III.2',
    'audience' => ['citizens'],
    'license' => 'CC-BY-4.0',
    'credit' => 'Lan Toả',
    'ai_use' => AiUse::NONE,
]));

$upload = $uploads->uploadFile('master', 'nam-buoc.txt', $asset, 'Bước 1: đăng nhập. Bước 2: nộp. Bước 3: nhận.');
until(fn () => $uploads->readUpload($upload->getId())->getState() === 'COMPLETE');
until(fn () => count($assets->readAsset($asset)->getDraft()->getFiles()) > 0);

$version = $assets->sealVersion($asset, new SealDraft())->getVersion()->getNumber();
$submission = (new ApprovalApi(null, $uploader))
    ->submitVersion(new NewSubmission(['asset' => $asset, 'version' => $version, 'note' => '']));
until(fn () => $assets->readVersion($asset, $version)->getVersion()->getState() === 'READY');
(new ApprovalApi(null, officer('duyet')))
    ->decide(new NewDecision(['submission' => $submission->getId(), 'decision' => 'approve']));

// a sheet of plain text opens no gate of its own; the closed ones are waived by name, with a reason
$waivers = array_map(
    fn (string $gate) => new Waiver(['gate' => $gate, 'reason' => 'Thử nghiệm chương trình ngoài.']),
    ['alternative-text', 'subtitles', 'transcript', 'pdf-text']
);
$release = (new ReleaseApi(null, officer('phathanh')))->planRelease(new NewRelease([
    'asset' => $asset,
    'version' => $version,
    'reach' => 'public',
    'waivers' => $waivers,
]));
echo $release->getId(), "\n";
