<?php

use LanToa\Signature;

// the example of the Standard Webhooks libraries
$secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
$body = '{"test": 2432232314}';
$headers = ['msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330', 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='];
is_true('the signature of the published example holds', Signature::holds($secret, $headers, $body, 1614265330));
is_true('it holds for a clock five minutes off', Signature::holds($secret, $headers, $body, 1614265330 + 300) && Signature::holds($secret, $headers, $body, 1614265330 - 300));
is_true('it does not hold for an older or newer time', !Signature::holds($secret, $headers, $body, 1614265330 + 301) && !Signature::holds($secret, $headers, $body, 1614265330 - 301));
is_true('it does not hold for another body', !Signature::holds($secret, $headers, $body . ' ', 1614265330));
is_true('it does not hold for another id', !Signature::holds($secret, ['msg_x'] + $headers, $body, 1614265330));
is_true('it does not hold for another secret', !Signature::holds('whsec_' . base64_encode(str_repeat('x', 24)), $headers, $body, 1614265330));
is_true('one right signature among others is enough', Signature::holds($secret, [$headers[0], $headers[1], 'v1,AAAA v2,x ' . $headers[2]], $body, 1614265330));
is_true('a signature of another version is none', !Signature::holds($secret, [$headers[0], $headers[1], str_replace('v1,', 'v1a,', $headers[2])], $body, 1614265330));
is_true('no secret lets nothing in', !Signature::holds('', ['a', '1614265330', 'v1,' . base64_encode(hash_hmac('sha256', 'a.1614265330.', '', true))], '', 1614265330));
is_true('no headers let nothing in', !Signature::holds($secret, ['', '', ''], $body, 1614265330));
