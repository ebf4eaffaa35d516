<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Open the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) kept, will be sent later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) kept, being sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>I start work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You need not do anything more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central service did not accept this registration. Go to the site manager now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go. Until next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>For whom do you work here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: hold for two seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff code of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it down. Hold the name of the workplace, at the top left, for two seconds to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your registration is being kept…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Take the card out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>User name or password is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central service cannot be recognised with certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check date and time of this device, then call your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no declared workplace for this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central service does not know this workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it over: chip first, and push it in firmly. Nothing has been registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see a green screen. Nothing has been registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your registration could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central service no longer gives access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept stays kept. The site manager has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept stays kept. Sign in again to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Nobody has registered here today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, the oldest for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with remark 32: too late, or the clock was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it right: registrations made now get remark 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central service has not been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central service does not answer. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Where does this kiosk stand?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
